import type { VideoTrouble } from '#app/live/videoKeeper.ts'
import type { VideoWords } from '#ui/words/videoWords.ts'

const reasons: Readonly<Record<Exclude<VideoTrouble, 'cameraLost'>, string>> = {
  diskFull: 'The disk is full.',
  readOnly: 'The data folder can’t be written to.',
  damaged: 'The history can’t be read.',
  missing: 'It was deleted.',
  newerVersion: 'A newer Overtoe wrote the history.',
  other: 'It could not be written.',
  cantFilm: 'This computer can’t record it.',
  tooSlow: 'The computer did not keep up.',
}

export const videoWordsEn: VideoWords = {
  title: 'Video',
  ofSet: (size, files) => `Video of this set, ${size}${files > 1 ? ` in ${files} files` : ''}`,
  show: 'Show in folder',
  delete: {
    ask: 'Delete this set’s video…',
    sure: 'Delete the video of this set? Its numbers stay. This can’t be undone.',
    confirm: 'Delete the video',
    cancel: 'Keep it',
    failed: 'The video could not be deleted.',
  },
  recording: 'Recording a video of this set',
  stopped: (why) =>
    why === 'cameraLost'
      ? 'The video of this set goes on in another file once the camera is back.'
      : `No more video of this set: ${reasons[why]} Your set goes on.`,
  setting: {
    name: 'Keep the whole video of a set',
    note: 'Your face is visible in it. It stays on this computer, about 11 MB a minute. Recording takes computing time; without a graphics card fewer frames are measured.',
    on: 'On',
    off: 'Off',
  },
  stored: {
    name: 'Videos of sets',
    note: (size) => `${size} of it. They are in no backup and no export.`,
    none: 'None are kept.',
    ask: 'Delete all videos…',
    sure: (size) => `Delete the videos of all sets, ${size}? The numbers stay. This can’t be undone.`,
    confirm: 'Delete the videos',
    cancel: 'Keep them',
    done: 'The videos were deleted.',
    failed: 'The videos could not be deleted.',
  },
}
