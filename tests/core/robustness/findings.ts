import type { RawPose } from '#core/body/rawPose.ts'
import type { LegRecord, RepRecord } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

/** The recordings that all properties are tried on: facing the camera, a collapse on the way up, turned by 30°. */
export const plainRecordings = {
  anna_y0_desk: 5400,
  ben_right_valgus_ascent: 7300,
  chika_y30_desk: 5400,
} as const
export type PlainName = keyof typeof plainRecordings
export const plainNames = ['anna_y0_desk', 'ben_right_valgus_ascent', 'chika_y30_desk'] as const

/** Two reps each, so that a file of tests takes seconds. */
export const plain = (name: PlainName): RawPose[] =>
  loadRecording(name).filter((pose) => pose.at < plainRecordings[name])

export type Findings = {
  readonly reps: readonly RepRecord[]
  readonly warned: readonly string[]
  readonly dropped: readonly string[]
}

export const find = (poses: readonly RawPose[]): Findings => {
  const { reps, warnings, dropped } = analyse(poses).result
  return { reps, warned: warnings.map(({ side }) => side), dropped: dropped.map(({ reason }) => reason) }
}

const found = new Map<PlainName, Findings>()
/** What the unaltered recording gives. */
export const findPlain = (name: PlainName): Findings => {
  const known = found.get(name) ?? find(plain(name))
  found.set(name, known)
  return known
}

export type Difference = { readonly which: string; readonly was: string; readonly is: string }

/** Where two findings differ: reps, verdicts and what is withheld, and angles by more than `most` degrees. */
export const differences = (was: Findings, is: Findings, most: number): Difference[] => {
  if (was.reps.length !== is.reps.length)
    return [{ which: 'reps', was: String(was.reps.length), is: String(is.reps.length) }]
  return was.reps.flatMap((rep, order) =>
    sides.flatMap((side) => {
      const [before, now] = [rep[side], is.reps[order]?.[side]]
      if (now === undefined || isAlike(before, now, most)) return []
      return [{ which: `rep ${rep.index}, ${side}`, was: describe(before), is: describe(now) }]
    }),
  )
}

/** Legs that were fine and are called inside now, or the other way round: what must never be, however bad the recording. */
export const wrongVerdicts = (was: Findings, is: Findings): Difference[] =>
  is.reps.flatMap((rep) => {
    const before = was.reps.reduce<RepRecord | undefined>(
      (best, other) =>
        best === undefined ||
        Math.abs(other.bottom_at_ms - rep.bottom_at_ms) < Math.abs(best.bottom_at_ms - rep.bottom_at_ms)
          ? other
          : best,
      undefined,
    )
    return sides.flatMap((side) => {
      const [then, now] = [before?.[side], rep[side]]
      const contradict =
        then !== undefined &&
        now.verdict !== 'cant-tell' &&
        then.verdict !== 'cant-tell' &&
        now.verdict !== then.verdict
      return contradict
        ? [{ which: `rep ${rep.index}, ${side}`, was: describe(then), is: describe(now) }]
        : []
    })
  })

const isAlike = (before: LegRecord, now: LegRecord, most: number): boolean =>
  (before.verdict === now.verdict || isDoubtful(before) || isDoubtful(now)) &&
  (before.knee_inward_deg === null) === (now.knee_inward_deg === null) &&
  Math.abs((before.knee_inward_deg ?? 0) - (now.knee_inward_deg ?? 0)) <= most

/** A number on the edge of its own error: either side of the edge is right. */
const isDoubtful = ({ verdict, knee_inward_deg: inward }: LegRecord): boolean =>
  verdict === 'cant-tell' && inward !== null

const describe = ({ verdict, reason, knee_inward_deg: inward }: LegRecord): string =>
  `${verdict}${reason === null ? '' : ` (${reason})`}${inward === null ? '' : ` ${inward.toFixed(1)}°`}`
