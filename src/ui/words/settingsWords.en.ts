import { countOf } from '#ui/words/countOf.ts'
import { coachingWords } from '#ui/words/coachingWords.en.ts'
import type { SettingsWords } from '#ui/words/settingsWords.ts'

export const settingsWordsEn: SettingsWords = {
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
    note: '“Right knee to the cone” or “Right knee out”',
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
  paper: { name: 'Paper', note: 'Of printed reports', system: 'System', a4: 'A4', letter: 'Letter' },
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
      {
        title: 'Pictures and video',
        text: 'Looked at and forgotten. Two pictures of a set, or all of it as a video with your face in it, are kept only if you switch that on. None leaves this computer.',
      },
      {
        title: 'Numbers',
        text: 'Angles, depths and warnings of your sets, and where the joints were, for the replay; in one file on this computer.',
      },
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
}
