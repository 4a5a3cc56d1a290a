import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import { noSingleLeg } from '#core/singleLeg/singleLegRecord.ts'
import { constructedReport, type ConstructedRep } from '#tests/fixtures/constructedReport.ts'
import { samplePerson } from '#tests/inMemoryPeople.ts'
import type { StoredSession } from '#tests/inMemoryHost.ts'

/** Constructed: one knee drifts in three reps, one reading is hidden by the hands. */
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
export const cleanSet: StoredSession = {
  finished: true,
  report: constructedReport(mixedReps.slice(0, 4), { recorded_at: '2026-11-11T07:15:00+01:00' }),
}
export const cutOffVideo: StoredSession = {
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
export const emptySet: StoredSession = {
  finished: true,
  report: constructedReport([], {
    recorded_at: '2026-11-03T20:03:00+01:00',
    dropped: [{ started_at_ms: 1_000, ended_at_ms: 2_400, reason: 'sat-down' }],
  }),
}

/** The right knee gets better over five weeks, the left one stays where it was. */
export const fiveWeeks: readonly StoredSession[] = [
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

/** The mixed set once more, with the heels on a book: the right knee stays out. */
export const liftedSet: StoredSession = {
  finished: true,
  report: constructedReport(
    mixedReps.slice(3, 8).map((rep) => ({ ...rep, right: 1.5 })),
    { recorded_at: '2026-11-16T17:48:00+00:00' },
  ),
}
export const doneBridge: ExerciseRecord = {
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
  ...noSingleLeg,
}
export const doneClam: ExerciseRecord = {
  ...doneBridge,
  exercise: 'clam',
  done_at: '2026-11-14T08:10:00+01:00',
  planned_turns: 20,
  checked_turns: 0,
  timed_turns: 12,
}

export const doneOneLeg: ExerciseRecord = {
  ...doneBridge,
  exercise: 'singleLegSquat',
  done_at: '2026-11-15T18:10:00+01:00',
  checked_turns: 9,
  ticked_turns: 0,
  left_fppa_deg: 8.4,
  left_fppa_error_deg: 4.5,
  right_fppa_deg: -2.1,
  right_fppa_error_deg: 4.5,
}

export const twoPeople = [
  samplePerson({ camera_place: 'chair' }),
  samplePerson({ person_id: 2, name: 'Anna-Katharina' }),
]
