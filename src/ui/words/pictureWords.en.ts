import type { PictureWords } from '#ui/words/pictureWords.ts'

export const pictureWordsEn: PictureWords = {
  title: 'Pictures',
  loading: 'Reading the pictures…',
  says: (caption, face) =>
    `${caption}. A picture of the moment with the legs drawn over it${face === 'blurred' ? ', the face hidden' : ''}; its angles are below.`,
  broken: 'This picture can’t be shown: it is damaged.',
  delete: {
    ask: 'Delete this set’s pictures…',
    sure: 'Delete the pictures of this set? Its numbers stay. This can’t be undone.',
    confirm: 'Delete the pictures',
    cancel: 'Keep them',
    failed: 'The pictures could not be deleted.',
  },
  setting: {
    name: 'Keep a picture of the best and the worst rep',
    note: 'Cut to the person, under 100 kB each. They stand in the results and in the report.',
    on: 'On',
    off: 'Off',
  },
  blur: {
    name: 'Blur the face in it',
    note: 'Before the picture is kept. Where no face can be placed, no picture is kept.',
    on: 'On',
    off: 'Off',
  },
  stored: {
    name: 'Pictures of reps',
    note: (size) => `${size} of it`,
    none: 'None are kept.',
    ask: 'Delete all pictures…',
    sure: (size) =>
      `Delete the pictures of all sets, ${size}? The numbers stay; backups of the last days keep their pictures. This can’t be undone.`,
    confirm: 'Delete the pictures',
    cancel: 'Keep them',
    done: 'The pictures were deleted.',
    failed: 'The pictures could not be deleted.',
  },
}
