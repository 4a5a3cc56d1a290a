import {
  cleanSet,
  cutOffVideo,
  doneBridge,
  doneClam,
  doneOneLeg,
  emptySet,
  fiveWeeks,
  liftedSet,
  mixedSet,
  twoPeople,
} from '#tests/screens/sampleSets.ts'
import { withPictures } from '#tests/fixtures/pictures/livePictures.ts'
import type { Screen } from '#app/appStore.ts'
import type { PoseSource, SourceTrouble } from '#app/ports.ts'
import type { ConstructedScene } from '#tests/screens/constructedSource.ts'
import type { PlayedScene } from '#tests/screens/playedSource.ts'
import { exerciseScenarios } from '#tests/screens/exerciseScenarios.ts'
import { replayScenarios } from '#tests/screens/replayScenarios.ts'
import type { InMemoryOptions } from '#tests/inMemoryHost.ts'

export type Scenario = {
  readonly host: InMemoryOptions
  /** The only set is this recording, measured anew, with its frames. */
  readonly recorded?: string
  readonly withoutFrames?: boolean
  readonly screen?: Screen
  /** A rep waits in the outbox. */
  readonly unsaved?: boolean
  /** What the camera or the recording delivers once it is opened; otherwise nothing at all. */
  readonly live?:
    PlayedScene | ConstructedScene | { readonly kind: PoseSource['kind']; readonly trouble: SourceTrouble }
  /** Done by hand once the screen is there. */
  readonly steps?: readonly ({ readonly press: string } | { readonly click: string })[]
}

const welcomed = { welcomed: true } as const
const sessions = [emptySet, cutOffVideo, cleanSet, mixedSet]
const recordings = [
  'anna-morning.mp4',
  'notes-of-the-physiotherapist.mp4',
  'a-recording-from-the-garage-with-a-rather-long-file-name.mov',
  'empty-yard.webm',
  'anna-from-the-side.mp4',
  'anna-evening.mp4',
].map((name) => new File([], name))
const squatting: Screen = { kind: 'live', opening: { kind: 'camera', cameraId: null } }
const watching: Screen = { kind: 'live', opening: { kind: 'sample' } }
const ben = { kind: 'camera', recording: 'ben_y0_desk' } as const
const onScene = (live: Scenario['live']): Scenario & { readonly screen: Screen } => ({
  host: { settings: welcomed, sessions },
  screen: live !== undefined && 'kind' in live && live.kind === 'camera' ? squatting : watching,
  ...(live === undefined ? {} : { live }),
})
const results = (sessionId: number): Screen => ({ kind: 'results', sessionId, fresh: true })

export const scenarios = {
  welcome: { host: {} },
  today: { host: { settings: welcomed, sessions } },
  todayDone: { host: { settings: welcomed, sessions, exercises: [doneBridge, doneClam] } },
  results: { host: { settings: welcomed, sessions }, screen: results(4) },
  cleanResults: { host: { settings: welcomed, sessions }, screen: results(3) },
  cantTellResults: {
    host: { settings: welcomed, sessions },
    screen: { kind: 'results', sessionId: 2, fresh: false },
  },
  noReps: { host: { settings: welcomed, sessions }, screen: results(1) },
  ...replayScenarios,
  missing: { host: { settings: welcomed }, screen: results(9) },
  exportFails: {
    host: {
      settings: welcomed,
      sessions,
      exportAnswer: { kind: 'failed', why: 'diskFull', path: '/media/stick/squat.pdf' },
    },
    screen: results(4),
  },
  exportFailed: {
    host: {
      settings: welcomed,
      sessions,
      exportAnswer: { kind: 'failed', why: 'diskFull', path: '/media/stick/squat.pdf' },
    },
    screen: results(4),
    steps: [{ click: '.actions [aria-expanded]' }, { click: '.export-choice >> nth=0' }],
  },
  history: { host: { settings: welcomed, sessions }, screen: { kind: 'history' } },
  longHistory: {
    host: { settings: welcomed, sessions: Array.from({ length: 2500 }, () => cleanSet) },
    screen: { kind: 'history' },
  },
  trends: {
    host: { settings: welcomed, people: twoPeople, sessions: fiveWeeks },
    screen: { kind: 'history' },
    steps: [{ click: 'tbody [type=checkbox] >> nth=0' }, { click: 'tbody [type=checkbox] >> nth=3' }],
  },
  compare: {
    host: { settings: welcomed, sessions: fiveWeeks },
    screen: { kind: 'compare', before: 1, after: 8 },
  },
  compareOdd: {
    host: { settings: welcomed, sessions },
    screen: { kind: 'compare', before: 2, after: 4 },
  },
  historyEmpty: { host: { settings: welcomed }, screen: { kind: 'history' } },
  setAside: {
    host: { settings: welcomed, sessions: [mixedSet], databaseSetAside: 'overtoe-damaged-2026-11-16.sqlite' },
    screen: { kind: 'history' },
  },
  fullDisk: { host: { settings: welcomed, sessions, trouble: 'diskFull' }, screen: { kind: 'history' } },
  deleteFailed: {
    host: { settings: welcomed, sessions, trouble: 'diskFull' },
    screen: { kind: 'history' },
    steps: [{ click: 'tbody tr:nth-child(1) .row-actions button' }],
  },
  unsaved: { host: { settings: welcomed, trouble: 'diskFull' }, screen: { kind: 'history' }, unsaved: true },
  broken: { host: { settings: welcomed, throwsOn: 'listSessions' } },
  settings: {
    host: {
      settings: { ...welcomed, keep_pictures: true },
      sessions: [emptySet, cutOffVideo, cleanSet, withPictures(mixedSet)],
    },
    screen: { kind: 'settings' },
  },
  people: { host: { settings: welcomed, sessions, people: twoPeople }, screen: { kind: 'settings' } },
  todayForTwo: { host: { settings: welcomed, people: twoPeople } },
  exportOpen: {
    host: { settings: welcomed, sessions },
    screen: results(4),
    steps: [{ click: '.actions [aria-expanded]' }],
  },
  liveOpening: { host: { settings: welcomed, sessions }, screen: squatting },
  liveFraming: onScene({ ...ben, until: '.live-ask .live-room', least: 10, shiftDown: 0.14 }),
  liveDark: onScene({
    ...ben,
    until: '.live-ask .live-room',
    least: 10,
    stands: { before: 3000 },
    picture: { brightness: 0.02, changed: true },
  }),
  liveReady: onScene({ ...ben, until: '.live-ready' }),
  liveCountIn: onScene({ ...ben, stands: { before: 4000 }, until: '.live-count-in' }),
  liveSetOver: {
    ...onScene({ ...ben, stands: { after: 2000 }, until: '.live-answers' }),
    host: { settings: { ...welcomed, plan_reps: 5 }, sessions },
  },
  liveRest: {
    ...onScene({ ...ben, stands: { after: 40_000 }, until: '[role=timer]' }),
    host: { settings: { ...welcomed, plan_reps: 5 }, sessions },
  },
  liveCheckSet: {
    ...onScene({ ...ben, until: '.live-count .live-number' }),
    host: { settings: { ...welcomed, feedback: 'none' }, sessions },
  },
  liveCounting: onScene({ ...ben, until: '.live-count .live-verdict' }),
  liveWarningLeft: onScene({ ...ben, until: '.live-stage > .live-warning.live-at-left' }),
  liveWarningRight: onScene({ ...ben, until: '.live-stage > .live-warning.live-at-right' }),
  liveWarningBoth: onScene({ ...ben, until: '.live-warning + .live-warning' }),
  liveCantTell: onScene({ kind: 'camera', recording: 'ben_y45_desk', until: '.live-unsure' }),
  liveGoodRep: {
    ...onScene({ ...ben, until: '.live-good-rep' }),
    steps: [{ click: '.live-good-rep button' }],
  },
  livePaused: { ...onScene({ ...ben, until: '.live-count' }), steps: [{ press: 'Space' }] },
  liveVideoInTurn: {
    ...onScene({ ...ben, kind: 'video', until: '.live-count .live-verdict' }),
    screen: {
      kind: 'live',
      opening: { kind: 'sample' },
      turn: { files: recordings, outcomes: [{ kind: 'noSquats' }] },
    },
  },
  recordings: {
    host: { settings: welcomed, sessions },
    screen: {
      kind: 'recordings',
      turn: {
        files: recordings,
        outcomes: [
          { kind: 'measured', sessionId: 4, brokeOff: null },
          { kind: 'unreadable', why: 'videoUnreadable' },
          { kind: 'measured', sessionId: 3, brokeOff: 'videoUnreadable' },
          { kind: 'noSquats' },
          { kind: 'measured', sessionId: 2, brokeOff: null },
          { kind: 'skipped' },
        ],
      },
    },
  },
  liveVideo: onScene({ ...ben, kind: 'video', until: '.live-count .live-verdict' }),
  cameraDenied: onScene({ kind: 'camera', trouble: 'cameraDenied' }),
  noCamera: onScene({ kind: 'camera', trouble: 'noCamera' }),
  cameraBusy: onScene({ kind: 'camera', trouble: 'cameraBusy' }),
  cameraUnplugged: onScene({ kind: 'camera', trouble: 'cameraUnplugged' }),
  videoUnreadable: onScene({ kind: 'video', trouble: 'videoUnreadable' }),
  videoUnsupported: onScene({ kind: 'video', trouble: 'videoUnsupported' }),
  videoEmpty: onScene({ kind: 'video', trouble: 'videoEmpty' }),
  engineFailed: onScene({ kind: 'camera', trouble: 'engineFailed' }),
  ...exerciseScenarios,
  heelLift: { host: { settings: welcomed }, screen: { kind: 'heelLift', stand: { kind: 'begin' } } },
  heelLiftBetween: {
    host: { settings: welcomed, sessions },
    screen: { kind: 'heelLift', stand: { kind: 'flatDone', flatSessionId: 4 } },
  },
  heelLiftResult: {
    host: { settings: welcomed, sessions: [mixedSet, liftedSet] },
    screen: { kind: 'heelLift', stand: { kind: 'bothDone', flatSessionId: 1, raisedSessionId: 2 } },
  },
  exerciseLog: {
    host: { settings: welcomed, sessions: [mixedSet], exercises: [doneBridge, doneOneLeg, doneClam] },
    screen: { kind: 'history' },
  },
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios
export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name)
