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
const mostPatience = 1_280_000
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

/** What the choice between the models rests on; times in milliseconds. */
export type Budget = {
  readonly level: BudgetLevel
  /** The last frames' times at this level. */
  readonly times: readonly number[]
  /** Since when there has been room for a better level. */
  readonly roomSince: number | null
  readonly patience: number
  /** When the level last rose. */
  readonly roseAt: number | null
}

/** Before the first picture the rest of the program is still starting: only a frame this many times over the budget speaks against the full model. */
const hopeless = 2

/** `firstTime`: one frame of the full model, measured before the first picture. */
export const openBudget = (firstTime: number | null): Budget => ({
  level: firstTime !== null && firstTime > hopeless * frameBudget ? 'lite' : 'full',
  times: [],
  roomSince: null,
  patience: firstPatience,
  roseAt: null,
})

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
  if (most > frameBudget && before.level !== 'liteSlowly') return goDown(budget, at)
  return considerGoingUp(budget, most, at)
}

const goDown = (budget: Budget, at: number): Budget => {
  const failedAgain = budget.roseAt !== null && at - budget.roseAt < proven
  return {
    ...budget,
    level: budget.level === 'full' ? 'lite' : 'liteSlowly',
    times: [],
    roomSince: null,
    patience: failedAgain ? Math.min(mostPatience, 2 * budget.patience) : firstPatience,
  }
}

const considerGoingUp = (budget: Budget, most: number, at: number): Budget => {
  if (budget.level === 'full') return budget
  const hasRoom = budget.level === 'lite' ? most * fullToLite <= frameBudget : most <= roomy * frameBudget
  if (!hasRoom) return { ...budget, roomSince: null }
  const roomSince = budget.roomSince ?? at
  if (at - roomSince < budget.patience) return { ...budget, roomSince }
  return {
    ...budget,
    level: budget.level === 'lite' ? 'full' : 'lite',
    times: [],
    roomSince: null,
    roseAt: at,
  }
}

const threeOfFour = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.75)] ?? 0
