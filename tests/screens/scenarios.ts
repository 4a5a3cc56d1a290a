import type { Screen } from '#app/appStore.ts'
import type { PoseSource, SourceTrouble } from '#app/ports.ts'
import type { ConstructedScene } from '#tests/screens/constructedSource.ts'
import type { PlayedScene } from '#tests/screens/playedSource.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import { replayScenarios } from '#tests/screens/replayScenarios.ts'
import { constructedReport, type ConstructedRep } from '#tests/fixtures/constructedReport.ts'
import { samplePerson } from '#tests/inMemoryPeople.ts'
import type { InMemoryOptions, StoredSession } from '#tests/inMemoryHost.ts'

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

/** The set of the design's mock-ups: one knee drifts in three reps, one reading is hidden by the hands. */
const mixedReps: readonly ConstructedRep[] = [
  { depth: 88, left: 1.2, right: 4.1 },
  { depth: 91, left: 2, right: 3.2 },
  { depth: 92, left: 1.6, right: 2.4 },
  { depth: 90, left: 1.1, right: 5 },
  { depth: 93, left: 2.7, right: 5.8 },
  { depth: 92, left: 2.2, right: 8.6 },
  { depth: 94, left: 3.1, right: 13 },
  { depth: 91, left: 2.4, right: 9.4 },
  { depth: 90, left: 1.5, right: null },
  { depth: 87, left: 1, right: 4.4 },
]

export const mixedSet: StoredSession = {
  finished: true,
  report: constructedReport(mixedReps, {
    warnings: [
      { kind: 'knee-inside', side: 'right', raised_at_ms: 24_100, cleared_at_ms: 25_000 },
      { kind: 'knee-inside', side: 'right', raised_at_ms: 28_000, cleared_at_ms: 29_600 },
      { kind: 'knee-inside', side: 'right', raised_at_ms: 32_200, cleared_at_ms: null },
    ],
    dropped: [{ started_at_ms: 1_000, ended_at_ms: 2_400, reason: 'too-shallow' }],
  }),
}
const cleanSet: StoredSession = {
  finished: true,
  report: constructedReport(mixedReps.slice(0, 4), { recorded_at: '2026-11-11T07:15:00+01:00' }),
}
const cutOffVideo: StoredSession = {
  finished: false,
  report: constructedReport([{ depth: 71, left: null, right: null, reason: 'turned-away' }], {
    recorded_at: '2026-11-07T20:03:00+01:00',
    source: {
      kind: 'video',
      name: 'garage-squats-with-a-rather-long-file-name.mp4',
      duration_ms: 11_000,
      frames_total: 330,
      frames_measured: 211,
      engine: null,
    },
  }),
}
const emptySet: StoredSession = {
  finished: true,
  report: constructedReport([], {
    recorded_at: '2026-11-03T20:03:00+01:00',
    dropped: [{ started_at_ms: 1_000, ended_at_ms: 2_400, reason: 'sat-down' }],
  }),
}

/** The right knee gets better over five weeks, the left one stays where it was. */
const fiveWeeks: readonly StoredSession[] = [
  [12, 2.1, 13.4],
  [15, 1.2, 13.9],
  [19, 3, 12.1],
  [22, 1.9, 12.6],
  [28, 2.4, 9.1],
  [31, 1.1, 7.5],
  [35, 2.6, 5.2],
  [41, 1.4, 5.8],
  [46, 2, 4.9],
].map(([day = 0, left = 0, right = 0], index) => ({
  finished: true,
  ...(index === 7 ? { title: 'After the hike' } : {}),
  report: constructedReport(
    Array.from({ length: 10 }, (_, rep) => ({
      depth: 84 + (rep % 4) * 2,
      left: left + ((rep * 3) % 5) * 0.3 - 0.6,
      right: right + ((rep * 7) % 5) * 0.5 - 1,
    })),
    { recorded_at: new Date(Date.UTC(2026, 8, 30 + day, 17, 42)).toISOString() },
  ),
}))

const welcomed = { welcomed: true } as const
const sessions = [emptySet, cutOffVideo, cleanSet, mixedSet]
const squatting: Screen = { kind: 'live', opening: { kind: 'camera', cameraId: null } }
const watching: Screen = { kind: 'live', opening: { kind: 'sample' } }
const ben = { kind: 'camera', recording: 'ben_y0_desk' } as const
const onScene = (live: Scenario['live']): Scenario & { readonly screen: Screen } => ({
  host: { settings: welcomed, sessions },
  screen: live !== undefined && 'kind' in live && live.kind === 'camera' ? squatting : watching,
  ...(live === undefined ? {} : { live }),
})
const results = (sessionId: number): Screen => ({ kind: 'results', sessionId, fresh: true })

/** The mixed set once more, with the heels on a book: the right knee stays out. */
const liftedSet: StoredSession = {
  finished: true,
  report: constructedReport(
    mixedReps.slice(3, 8).map((rep) => ({ ...rep, right: 1.5 })),
    { recorded_at: '2026-11-16T17:48:00+00:00' },
  ),
}
const doneBridge: ExerciseRecord = {
  exercise: 'bridge',
  done_at: '2026-11-16T18:30:00+01:00',
  duration_ms: 92_000,
  planned_turns: 10,
  checked_turns: 8,
  timed_turns: 1,
  ticked_turns: 1,
  held_ms: 30_500,
  verified_ms: 24_000,
  squeezed_gap: null,
  let_go_gap: null,
}
const doneClam: ExerciseRecord = {
  ...doneBridge,
  exercise: 'clam',
  done_at: '2026-11-14T08:10:00+01:00',
  planned_turns: 20,
  checked_turns: 0,
  timed_turns: 12,
}

const twoPeople = [
  samplePerson({ set_count: 12, camera_place: 'chair', proportions: { logThigh: { mean: 0, sd: 0.03 } } }),
  samplePerson({ person_id: 2, name: 'Anna-Katharina', set_count: 1 }),
]

/** Past the explanation. */
const skipFour = Array.from({ length: 4 }, () => ({ press: 'n' }) as const)

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
  settings: { host: { settings: welcomed, sessions }, screen: { kind: 'settings' } },
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
  liveVideo: onScene({ ...ben, kind: 'video', until: '.live-count .live-verdict' }),
  cameraDenied: onScene({ kind: 'camera', trouble: 'cameraDenied' }),
  noCamera: onScene({ kind: 'camera', trouble: 'noCamera' }),
  cameraBusy: onScene({ kind: 'camera', trouble: 'cameraBusy' }),
  cameraUnplugged: onScene({ kind: 'camera', trouble: 'cameraUnplugged' }),
  videoUnreadable: onScene({ kind: 'video', trouble: 'videoUnreadable' }),
  videoUnsupported: onScene({ kind: 'video', trouble: 'videoUnsupported' }),
  videoEmpty: onScene({ kind: 'video', trouble: 'videoEmpty' }),
  engineFailed: onScene({ kind: 'camera', trouble: 'engineFailed' }),
  exerciseExplained: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'singleLegBridge', checked: false },
  },
  exerciseTimer: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'rollOuterThigh', checked: false },
    steps: skipFour,
  },
  exerciseChecked: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'bridge', checked: true },
    live: { does: 'bridge', until: '.exercise h1' },
    steps: skipFour,
  },
  exerciseRefused: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'bridge', checked: true },
    live: { does: 'squat', until: '.exercise h1' },
    steps: skipFour,
  },
  exerciseLesson: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'gluteSqueeze', checked: true },
    live: { does: 'gluteSqueeze', until: '.exercise h1' },
    steps: skipFour,
  },
  exerciseNoCamera: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'clam', checked: true },
    live: { kind: 'camera', trouble: 'cameraBusy' },
    steps: skipFour,
  },
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
    host: { settings: welcomed, sessions: [mixedSet], exercises: [doneBridge, doneClam] },
    screen: { kind: 'history' },
  },
  exerciseDone: {
    host: { settings: welcomed },
    screen: { kind: 'exercise', exercise: 'clam', checked: false },
    steps: [...skipFour, { press: 't' }, { press: 't' }, { press: 'Escape' }],
  },
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios
export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name)
