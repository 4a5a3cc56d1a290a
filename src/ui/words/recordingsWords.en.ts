import { countOf } from '#ui/words/countOf.ts'
import type { RecordingsWords } from '#ui/words/recordingsWords.ts'

export const recordingsWordsEn: RecordingsWords = {
  title: (count) => countOf(count, 'recording'),
  measured: (count) => `${count} measured`,
  columns: { recording: 'Recording', squats: 'Squats', worst: 'Knee furthest inside' },
  knees: { left: 'Left', right: 'Right' },
  open: (name) => `Open the results of ${name}`,
  inside: (angle) => `${angle}, inside the foot`,
  notInside: (angle) => `${angle}, not inside`,
  noReading: 'no reading',
  noSquats: 'No squat found. The whole body must be in the picture, from the front.',
  skipped: 'Not measured.',
  unsaved: 'Not saved yet.',
  deleted: 'Deleted.',
  brokeOff: 'Measured up to where the file broke off.',
  unreadable: {
    cameraDenied: 'The camera is blocked.',
    noCamera: 'No camera found.',
    cameraBusy: 'Another app uses the camera.',
    cameraUnplugged: 'The camera was unplugged.',
    videoUnreadable: 'Can’t be read: not a video, or part of it is missing.',
    videoUnsupported: 'This computer can’t play its kind. Save it as MP4 (H.264) or WebM.',
    videoEmpty: 'There are no pictures in it.',
    engineFailed: 'The measuring didn’t start. Open it once more.',
  },
  toHistory: 'History',
  back: 'All recordings',
  turn: { position: (at, of) => `${at} of ${of}`, skip: 'Skip', skipTheRest: 'Stop all' },
}
