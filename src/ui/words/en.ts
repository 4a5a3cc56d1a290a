import { checkSetWords } from '#ui/words/checkSetWords.en.ts'
import { coachingWords } from '#ui/words/coachingWords.en.ts'
import { peopleWordsEn } from '#ui/words/peopleWords.en.ts'
import { dataWordsEn } from '#ui/words/dataWords.en.ts'
import { countOf } from '#ui/words/countOf.ts'
import { enExercises } from '#ui/words/enExercises.ts'
import { replayWordsEn } from '#ui/words/replayWords.en.ts'
import { enResults } from '#ui/words/enResults.ts'
import { liveWords } from '#ui/words/liveWords.en.ts'
import { plan } from '#ui/words/plan.en.ts'
import type { Words } from '#ui/words/words.ts'

const remedy = {
  diskFull: 'The disk is full. Free some space, then try again.',
  readOnly:
    'The folder of Overtoe’s data can’t be written to. Check its permissions, then start Overtoe again.',
  damaged: 'The history file is damaged. Start Overtoe again; it sets the file aside and opens a fresh one.',
  missing: 'The session is no longer there.',
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
        text: 'It is looked at and forgotten; no picture is ever saved. Overtoe makes no network connection at all.',
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
    otherWays: 'A video can also be dropped anywhere here.',
    reminders: {
      place: 'Laptop at chair height, you 2 to 3 m away, facing it.',
      arms: 'Arms crossed, so the camera can see both knees.',
      stop: 'Stop if you feel sharp pain, locking or giving way.',
    },
    list: 'Exercises',
  },
  drop: {
    here: 'Drop the video to check it',
    notVideo: 'That is not a video. Drop a recording of a squat, such as an .mp4 or .webm file.',
  },
  exercises: enExercises,
  plan,
  results: enResults,
  replay: replayWordsEn,
  checkSet: checkSetWords,
  history: {
    count: (count) => countOf(count, 'session'),
    empty: {
      title: 'No squats yet',
      text: 'After your first set, each knee’s path is drawn here against its toe, and every set stays in this list.',
    },
    startSet: 'Start a set',
    loading: 'Reading the history…',
    columns: {
      session: 'Session',
      squats: 'Squats',
      left: 'Left knee',
      right: 'Right knee',
      cantTell: 'Can’t tell',
      depth: 'Deepest',
      actions: 'Actions',
    },
    open: (when) => `Open the session of ${when}`,
    delete: (when) => `Delete the session of ${when}`,
    endedEarly: 'Ended early',
    insideReps: (inside, most) => `${inside} inside, furthest ${most}`,
    notInside: (most) => `furthest ${most}`,
    noReading: 'not judged',
    more: (left) => `Show ${countOf(left, 'earlier session')}`,
    loadingMore: 'Reading…',
    deleted: 'Session deleted.',
    undo: 'Undo',
    setAside: (file) => ({
      title: 'The history file was damaged, so a fresh one was started.',
      text: `Earlier sessions are not shown. The old file is kept as ${file}.`,
    }),
    unreadable: (why) => ({
      title: 'The history can’t be read.',
      text: remedy[why],
    }),
  },
  sources: { camera: 'Camera', video: 'Video', landmarks: 'Recorded landmarks' },
  storage: {
    settings: { title: 'Your settings were not saved.', text: 'They hold until you close Overtoe.' },
    delete: { title: 'The session was not changed.', text: 'Nothing was lost.' },
    database: { title: 'Sets can’t be saved right now.', text: 'You can squat, but nothing will be kept.' },
    outbox: (unsavedReps) => ({
      title: unsavedReps === 0 ? 'A set is not saved yet.' : `${countOf(unsavedReps, 'rep')} not saved yet.`,
      text: 'Keep Overtoe open; it tries again by itself.',
    }),
    tryNow: 'Try now',
    remedy,
  },
  settings: {
    coaching: 'Coaching',
    sound: {
      name: 'Sound',
      note: 'Uses a voice on this computer; M mutes during a set',
      noVoice:
        'This computer has no English voice installed, so you hear tones only. You can add one in your system’s speech settings.',
      off: 'Muted',
    },
    cue: {
      name: 'Say',
      note: '“Point your knee at the cone” or “right knee out”',
      cones: 'Cones',
      body: 'Body',
    },
    coach: coachingWords,
    look: 'Look',
    language: {
      name: 'Language',
      note: 'Also for what is said, and for reports',
      system: 'System',
      en: 'English',
      de: 'Deutsch',
    },
    contrast: { name: 'Contrast', note: 'Stronger text and edges', system: 'System', more: 'High' },
    motion: {
      name: 'Motion',
      note: 'Less: nothing pulses, demonstrations stand still',
      system: 'System',
      less: 'Less',
    },
    theme: {
      name: 'Theme',
      note: 'The live screen is always dark',
      system: 'System',
      light: 'Light',
      dark: 'Dark',
    },
    cameraAndEngine: 'Camera and engine',
    camera: {
      name: 'Camera',
      first: 'The first one',
      unnamed: (number) => `Camera ${number}`,
      gone: 'Chosen camera (not plugged in)',
      none: 'No camera found. Plug one in; it shows up here by itself.',
      some: (count) => `${countOf(count, 'camera')} found`,
      looking: 'Looking for cameras…',
    },
    engine: {
      name: 'Engine',
      auto: 'Automatic',
      litert: 'LiteRT',
      mediapipe: 'MediaPipe',
      ranLast: (engine) => `Ran last: ${engine}`,
      neverRan: 'Automatic takes the fastest one that starts',
      because: {
        holds: 'This computer keeps up with it.',
        fullTooSlow: 'The full model was too slow here.',
        bothTooSlow: 'Both models were too slow here, so it took fewer frames.',
        pinned: 'You chose the model.',
        quiet: 'Fewer frames, because quiet is on.',
        still: 'Fewer frames while nobody moved.',
        hidden: 'One frame a second while the window was hidden.',
      },
    },
    poseModel: {
      name: 'Pose model',
      note: 'Full is more exact. Lite takes half the time.',
      auto: 'Automatic',
      full: 'Full',
      lite: 'Lite',
    },
    quiet: {
      name: 'Quiet',
      note: '15 frames a second, for fan and battery',
      off: 'Off',
      on: 'On',
    },
    privacy: {
      title: 'Privacy',
      points: [
        { title: 'Pictures', text: 'Looked at and forgotten. None is saved, none leaves this computer.' },
        { title: 'Numbers', text: 'Angles, depths and warnings of your sets, in one file on this computer.' },
        { title: 'Network', text: 'None. Overtoe blocks every connection, its own included.' },
      ],
    },
    about: {
      title: 'About',
      version: 'Version',
      runsIn: 'Runs in',
      firstPage: 'First-run page',
      firstPageNote: 'What Overtoe does and what it needs',
      show: 'Show',
      licences: 'Licences',
      licencesNote: 'Overtoe is free software under the MIT licence. It stands on:',
    },
  },
  broken: {
    title: 'Something broke',
    text: 'That is a mistake in Overtoe, not yours. Reps that were saved are kept. Reload to go on.',
    reload: 'Reload',
    details: 'What happened',
  },
}
