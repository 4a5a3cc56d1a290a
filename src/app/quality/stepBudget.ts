import type { LandmarkModel } from '#core/body/rawPose.ts'

/**
 * Milliseconds for one frame, three of four within. The leg model's numbers were measured with the full model, so it stays
 * as long as it can: at 11 poses a second a warning still comes within a quarter of a second; at fewer it may not.
 */
export const frameBudget = 90
/** Frames looked at together: two seconds at full rate, so that no hiccup decides anything. */
const windowSize = 60
/** More frames are asked of the lite model only if they took this share of the budget: well clear of being sent away again. */
const roomy = 0.75
/** Milliseconds that there must have been room before a level comes back; doubled each time it then failed. */
const firstPatience = 20_000
/** A lite model tried in vain costs a few slower frames, one held back without need half of all frames: it need not wait for long. */
const mostPatience: Readonly<Record<BetterLevel, number>> = { full: 1_280_000, lite: 80_000 }
/** Milliseconds after which a level that came back has shown that there was room for it: what sends it away then is something new. */
const proven = 600_000
/** After a judgement the next one waits for this many new frames. */
const judgedEvery = 15
/**
 * How many times as long as the lite model the full one takes, at least: 1.3 to 1.9 were measured live. It is the one that accuracy needs, so it is tried
 * where it may hold; what that costs where it doesn't, a few seconds, comes ever more rarely.
 */
const fullToLite = 1.3

export type BudgetLevel = 'full' | 'lite' | 'liteSlowly'
/** A level that can be left for a worse one, and come back to. */
type BetterLevel = Exclude<BudgetLevel, 'liteSlowly'>
/** `roseAt`: when it last came back. */
type Comeback = { readonly patience: number; readonly roseAt: number | null }

/** What the choice between the models rests on; times in milliseconds. */
export type Budget = {
  readonly level: BudgetLevel
  /** The last frames' times at this level. */
  readonly times: readonly number[]
  /** Since when there has been room for a better level. */
  readonly roomSince: number | null
  readonly comebacks: Readonly<Record<BetterLevel, Comeback>>
}

/** Before the first picture the rest of the program is still starting: only a frame this many times over the budget speaks against the full model. */
const hopeless = 2

/** `firstTime`: one frame of the full model, measured before the first picture. */
export const openBudget = (firstTime: number | null): Budget => ({
  level: firstTime !== null && firstTime > hopeless * frameBudget ? 'lite' : 'full',
  times: [],
  roomSince: null,
  comebacks: { full: neverYet, lite: neverYet },
})
const neverYet: Comeback = { patience: firstPatience, roseAt: null }

export const modelOf = (level: BudgetLevel): LandmarkModel => (level === 'full' ? 'full' : 'lite')

/**
 * Down a level as soon as a whole window misses the budget; up again only after a long stretch in which the better level
 * could have held it. Each ascent that fails makes the next one wait twice as long, so it never goes to and fro.
 */
export const stepBudget = (before: Budget, time: number, at: number): Budget => {
  const times = [...before.times, time]
  if (times.length < windowSize) return { ...before, times }
  const most = threeOfFour(times)
  const budget = { ...before, times: times.slice(judgedEvery) }
  if (most > frameBudget && before.level !== 'liteSlowly') return goDown(budget, before.level, at)
  return before.level === 'full' ? budget : considerGoingUp(budget, before.level, most, at)
}

const goDown = (budget: Budget, from: BetterLevel, at: number): Budget => {
  const { patience, roseAt } = budget.comebacks[from]
  const failedAgain = roseAt !== null && at - roseAt < proven
  const comeback = {
    patience: failedAgain ? Math.min(mostPatience[from], 2 * patience) : firstPatience,
    roseAt,
  }
  return moveTo(from === 'full' ? 'lite' : 'liteSlowly', budget, { [from]: comeback })
}

const considerGoingUp = (
  budget: Budget,
  from: Exclude<BudgetLevel, 'full'>,
  most: number,
  at: number,
): Budget => {
  const hasRoom = from === 'lite' ? most * fullToLite <= frameBudget : most <= roomy * frameBudget
  if (!hasRoom) return { ...budget, roomSince: null }
  const roomSince = budget.roomSince ?? at
  const next = from === 'lite' ? 'full' : 'lite'
  const { patience } = budget.comebacks[next]
  if (at - roomSince < patience) return { ...budget, roomSince }
  return moveTo(next, budget, { [next]: { patience, roseAt: at } })
}

const moveTo = (
  level: BudgetLevel,
  { comebacks }: Budget,
  changed: Partial<Budget['comebacks']>,
): Budget => ({
  level,
  times: [],
  roomSince: null,
  comebacks: { ...comebacks, ...changed },
})

const threeOfFour = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.75)] ?? 0
