import { settingsWordsEn } from '#ui/words/settingsWords.en.ts'
import { progressWordsEn } from '#ui/words/progressWords.en.ts'
import { checkSetWords } from '#ui/words/checkSetWords.en.ts'
import { peopleWordsEn } from '#ui/words/peopleWords.en.ts'
import { dataWordsEn } from '#ui/words/dataWords.en.ts'
import { countOf } from '#ui/words/countOf.ts'
import { enExercises } from '#ui/words/exerciseWords.en.ts'
import { recordingsWordsEn } from '#ui/words/recordingsWords.en.ts'
import { pictureWordsEn } from '#ui/words/pictureWords.en.ts'
import { videoWordsEn } from '#ui/words/videoWords.en.ts'
import { replayWordsEn } from '#ui/words/replayWords.en.ts'
import { setNoteWordsEn } from '#ui/words/setNoteWords.en.ts'
import { enResults } from '#ui/words/resultWords.en.ts'
import { liveWords } from '#ui/words/liveWords.en.ts'
import { plan } from '#ui/words/planWords.en.ts'
import type { Words } from '#ui/words/words.ts'

const remedy = {
  diskFull: 'The disk is full. Free some space, then try again.',
  readOnly:
    'The folder of Overtoe’s data can’t be written to. Check its permissions, then start Overtoe again.',
  damaged: 'The history file is damaged. Start Overtoe again; it sets the file aside and opens a fresh one.',
  missing: 'The set is no longer there.',
  newerVersion:
    'A newer Overtoe wrote the history. Install that version again to read it; nothing was changed.',
  other: 'Start Overtoe again. If it stays, check the disk.',
} as const

export const en: Words = {
  language: 'en',
  locale: 'en-GB',
  live: liveWords,
  data: dataWordsEn,
  people: peopleWordsEn,
  app: {
    name: 'Overtoe',
    mainNavigation: 'Main',
    offline: 'Offline. Nothing leaves this computer.',
    starting: 'Starting…',
    notMedical:
      'Not a medical device. Stop if you feel sharp pain, locking, giving way or swelling. See a professional for knee pain after an injury.',
    skipToContent: 'Skip to the content',
    dismiss: 'Dismiss',
  },
  screens: { today: 'Today', squat: 'Squat', history: 'History', settings: 'Settings' },
  welcome: {
    title: 'See where your knees go when you squat.',
    lead: 'Your laptop’s camera compares each knee with the second toe, and tells you the moment one moves inside.',
    facts: {
      privacy: {
        title: 'The picture stays on this computer.',
        text: 'It is looked at and forgotten; none is saved unless you ask for it. Overtoe makes no network connection at all.',
      },
      space: {
        title: 'You need 2 to 3 metres.',
        text: 'Laptop at chair height, facing you, feet in the picture.',
      },
      answers: {
        title: 'Three answers, never a guess.',
        text: 'Over the toe, inside the foot, or can’t tell, with the reason.',
      },
    },
    useCamera: 'Use my camera',
    trySample: 'Try with a sample clip',
    openVideo: 'Open a video…',
    permission: 'Your computer may ask for permission first. Overtoe needs the camera, never the microphone.',
    toToday: 'Look around first',
  },
  today: {
    exercises: (count) => countOf(count, 'exercise'),
    setsToday: (count) => (count === 0 ? 'no sets yet today' : `${countOf(count, 'set')} today`),
    startSquats: 'Start squats',
    openVideo: 'Open a video…',
    trySample: 'Try the sample',
    otherWays: 'Videos, one or several, can also be dropped anywhere here.',
    reminders: {
      place: 'Laptop at chair height, you 2 to 3 m away, facing it.',
      arms: 'Arms crossed, so the camera can see both knees.',
      stop: 'Stop if you feel sharp pain, locking or giving way.',
    },
    list: 'Exercises',
  },
  recordings: recordingsWordsEn,
  drop: {
    here: 'Drop the video to check it',
    notVideo: 'That is not a video. Drop a recording of a squat, such as an .mp4 or .webm file.',
  },
  exercises: enExercises,
  plan,
  results: enResults,
  replay: replayWordsEn,
  pictures: pictureWordsEn,
  video: videoWordsEn,
  setNote: setNoteWordsEn,
  checkSet: checkSetWords,
  progress: progressWordsEn,
  history: {
    count: (count) => countOf(count, 'set'),
    empty: {
      title: 'No squats yet',
      text: 'After your first set, each knee’s path is drawn here against its toe, and every set stays in this list.',
    },
    startSet: 'Start a set',
    loading: 'Reading the history…',
    columns: {
      session: 'Set',
      squats: 'Squats',
      left: 'Left knee',
      right: 'Right knee',
      cantTell: 'Can’t tell',
      depth: 'Deepest',
      actions: 'Actions',
    },
    open: (when) => `Open the set of ${when}`,
    delete: (when) => `Delete the set of ${when}`,
    endedEarly: 'Ended early',
    insideReps: (inside, most) => `${inside} inside, furthest ${most}`,
    notInside: (most) => `furthest ${most}`,
    noReading: 'not judged',
    deleted: 'Set deleted.',
    undo: 'Undo',
    setAside: (file) => ({
      title: 'The history file was damaged, so a fresh one was started.',
      text: `Earlier sets are not shown. The old file is kept as ${file}.`,
    }),
    unreadable: (why) => ({
      title: 'The history can’t be read.',
      text: remedy[why],
    }),
  },
  sources: { camera: 'Camera', video: 'Video', landmarks: 'Measured points' },
  storage: {
    settings: { title: 'Your settings were not saved.', text: 'They hold until you close Overtoe.' },
    delete: { title: 'The set was not changed.', text: 'Nothing was lost.' },
    database: { title: 'Sets can’t be saved right now.', text: 'You can squat, but nothing will be kept.' },
    outbox: (unsavedReps) => ({
      title: unsavedReps === 0 ? 'A set is not saved yet.' : `${countOf(unsavedReps, 'rep')} not saved yet.`,
      text: 'Keep Overtoe open; it tries again by itself.',
    }),
    tryNow: 'Try now',
    remedy,
  },
  settings: settingsWordsEn,
  broken: {
    title: 'Something broke',
    text: 'That is a mistake in Overtoe, not yours. Reps that were saved are kept. Reload to go on.',
    reload: 'Reload',
    details: 'What happened',
  },
}
