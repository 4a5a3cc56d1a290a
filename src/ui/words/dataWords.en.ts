import { countOf } from '#ui/words/countOf.ts'
import type { DataWords } from '#ui/words/dataWords.ts'

export const dataWordsEn: DataWords = {
  title: 'Your data',
  kept: {
    name: 'Kept on this computer',
    note: (sets, size) => `${countOf(sets, 'set')}, ${size}`,
  },
  folder: { name: 'Folder', open: 'Open the folder' },
  backups: {
    name: 'Backups',
    none: 'The first is made today, half a minute after the start.',
    some: (count, newest) => `One a day, the last ten days; ${count} kept, the newest of ${newest}`,
  },
  move: {
    name: 'Take it to another computer',
    note: 'One file holds everything but the videos. Importing adds what is missing here and skips what is known.',
    export: 'Export everything…',
    import: 'Import…',
  },
  delete: {
    name: 'Delete everything',
    note: 'Sets, videos, people, backups and settings',
    ask: 'Delete…',
    sure: (sets) => `Delete ${countOf(sets, 'set')}, all videos and all backups? This can’t be undone.`,
    confirm: 'Delete for good',
    cancel: 'Keep it',
    done: 'Everything was deleted.',
  },
  exported: (path) => `Everything but the videos was saved to ${path}.`,
  imported: (added, known) =>
    known === 0
      ? `${countOf(added, 'set')} added.`
      : `${countOf(added, 'set')} added; ${countOf(known, 'set')} ${known === 1 ? 'was' : 'were'} here already.`,
  failed: {
    export: { title: 'Nothing was exported.', text: 'Your data here is untouched.' },
    import: { title: 'Nothing was imported.', text: 'Your data here is untouched.' },
    delete: {
      title: 'Not everything could be deleted.',
      text: 'Close other copies of Overtoe and try again.',
    },
  },
  refused: {
    notOvertoe: 'The file was not exported by Overtoe.',
    damaged: 'The file is damaged. Export it again on the other computer.',
    newerVersion: 'A newer Overtoe wrote the file. Update Overtoe on this computer first.',
    unreadable: 'The file can’t be read. Copy it to this computer and try again.',
  },
  restored: (file, day, missing) => ({
    title: `The history file was damaged, so the backup of ${day} took its place.`,
    text: `${missingSets(missing)} The damaged file is kept as ${file}.`,
  }),
}

const missingSets = (missing: number | null) => {
  if (missing === null) return 'Sets recorded after that are missing.'
  if (missing === 0) return 'No set is missing.'
  return `${countOf(missing, 'set')} recorded after that ${missing === 1 ? 'is' : 'are'} missing.`
}
