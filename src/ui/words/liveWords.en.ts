import { coachWords } from '#ui/words/coachWords.en.ts'
import { adviceWords, partNames } from '#ui/words/liveAdvice.en.ts'
import { noSquatsWords, problemWords } from '#ui/words/liveProblems.en.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'
import type { CantTell } from '#core/measured.ts'
import type { Side } from '#core/side.ts'

const stillCounts = 'Reps still count; knees aren’t judged.'

const cantTellLine = (why: CantTell, toward: Side | null) => {
  switch (why) {
    case 'turnedAway':
      return toward === null ? 'Turn toward me.' : `Turn to your ${toward}, toward me.`
    case 'wrongView':
      return 'Face me for your knees.'
    case 'hidden':
      return 'Cross your arms.'
    case 'outOfFrame':
      return 'Step back a little.'
    case 'footMoved':
      return 'Keep your feet still.'
    case 'tooShallow':
      return 'Go a little deeper.'
    case 'uncertain':
      return 'Face me squarely.'
    case 'tooFewFrames':
      return 'Go a little slower.'
    case 'notStanding':
      return 'Stand tall for a moment.'
  }
}

const kneesOf = (side: Side | 'both') => (side === 'both' ? 'your knees' : `your ${side} knee`)

const cantTellNote = (why: CantTell, side: Side | 'both', turned: number | null) => {
  switch (why) {
    case 'turnedAway':
      return turned === null ? stillCounts : `You’re turned ${turned}° away. ${stillCounts}`
    case 'wrongView':
      return 'From the side I measure depth, shin, trunk and heel.'
    case 'hidden':
      return `Something covers ${kneesOf(side)}. ${stillCounts}`
    case 'outOfFrame':
      return `I can’t see all of ${side === 'both' ? 'your legs' : `your ${side} leg`}. ${stillCounts}`
    case 'footMoved':
      return `A foot moved or lifted. ${stillCounts}`
    case 'tooShallow':
      return 'From the front I can’t tell before the knee bends more.'
    case 'uncertain':
      return 'Too close to the line to say.'
    case 'tooFewFrames':
      return 'I saw too little of that rep.'
    case 'notStanding':
      return 'I compare with how you stand.'
  }
}

export const liveWords: LiveWords = {
  locale: 'en-GB',
  screenName: 'Squat, live',
  today: 'Today',
  keys: { pause: 'Pause', resume: 'Go on', mute: 'Mute', unmute: 'Sound on', end: 'End', cancel: 'Cancel' },
  languageSwitch: { en: 'Switch to English', de: 'Auf Deutsch umschalten' },
  noVoice: 'No English voice on this computer: tones only.',
  keyNames: { space: 'Space', escape: 'Esc' },
  camera: 'Camera',
  defaultCamera: 'First camera found',
  engine: (name) => `Engine: ${name}`,
  engineInstead: (reason) => `Running on the slower engine. ${reason}`,
  opening: {
    camera: { word: 'One moment', line: 'Opening the camera.', note: 'The picture stays on this computer.' },
    engine: {
      word: 'One moment',
      line: 'Getting ready to measure.',
      note: 'The picture stays on this computer.',
    },
    recording: { word: 'One moment', line: 'Opening the recording.', note: 'It stays on this computer.' },
  },
  saving: { word: 'Saving', line: 'Your set is being saved.', note: null },

  trust: {
    title: 'Camera view',
    describe: 'How well the camera sees you',
    clear: 'Clear',
    notYet: 'Not yet',
    notAlone: 'Two people',
    turned: (degrees) => `Turned ${degrees}°`,
    notRight: 'not right',
    checks: { feet: 'Feet', size: 'Size', facing: 'Facing', level: 'Level', light: 'Light' },
  },
  advice: adviceWords,
  parts: partNames,
  nothingCounts: 'Nothing counts yet.',
  setGoesOn: 'Your set goes on.',

  coach: coachWords,
  repCount: (count) => (count === 1 ? '1 rep' : `${count} reps`),
  ofReps: (planned) => `of ${planned}`,
  good: 'Good',
  depth: 'Depth',
  depthValue: (degrees) => `${degrees}°`,
  depthGoal: (degrees) => `goal ${degrees}°`,

  knee: { left: 'Left knee', right: 'Right knee' },
  bothKnees: ['Both', 'knees'],
  warningLine: { cones: 'Point it at the cone', body: 'Take it outward' },
  bothWarningLines: { cones: ['Point them', 'at the cones'], body: ['Take them', 'outward'] },

  cantTell: 'Can’t tell',
  cantTellLine,
  cantTellNote,

  pausedByUser: { word: 'Paused', line: 'Space to go on.', note: 'Nothing counts meanwhile.' },
  pausedByLeaving: {
    word: 'Paused',
    line: 'I’ll wait.',
    note: 'Come back into the picture and stand still.',
  },

  recording: { title: 'Recording', progress: 'Recording measured' },
  problems: problemWords,
  noSquats: noSquatsWords,
  problem: {
    goOn: 'Go on',
    tryAgain: 'Try again',
    otherCamera: 'Use another camera',
    finishSet: 'Finish the set',
    leave: 'Leave',
    toResults: 'See the results',
    repsKept: (count) =>
      count === 1 ? 'Your set is kept: 1 rep so far.' : `Your set is kept: ${count} reps so far.`,
    setsKept: (count) => (count === 1 ? 'Your set is kept.' : `Your ${count} sets are kept.`),
  },
}
