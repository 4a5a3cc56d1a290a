import { coachThresholds, praiseEvery } from '#core/coach/coachThresholds.ts'
import {
  type Cue,
  type Given,
  kneeKey,
  momentous,
  nothingGiven,
  sameCueKey,
  toneOf,
  urgencyOf,
} from '#core/coach/cue.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

/** How cues are given. */
export type CueMode = 'voice' | 'tones' | 'silent'

/** What was said when: all that deciding about the next cue needs. */
export type CueState = {
  readonly saidAt: ReadonlyMap<string, Milliseconds>
  /** What sounds now; milder cues wait for no one, they are dropped. */
  readonly sounding: { readonly urgency: number; readonly until: Milliseconds } | null
  /** The rep that was praised last. */
  readonly praisedRep: number | null
}

export const noCues: CueState = { saidAt: new Map(), sounding: null, praisedRep: null }

/** Kinds that are tones alone. */
const wordless: readonly Cue['kind'][] = ['kneeBack']

/**
 * C1–C4: of all cues that are due in this frame, what is heard. The worst one decides; the others are dropped, never queued.
 * Its words are said at most every ten seconds, its tone every time.
 */
export const stepCues = (
  state: CueState,
  at: Milliseconds,
  offered: readonly Cue[],
  mode: CueMode,
): readonly [CueState, Given] => {
  const worst = offered.reduce<Cue | null>(
    (best, cue) => (best === null || urgencyOf(cue) > urgencyOf(best) ? cue : best),
    null,
  )
  if (worst === null || mode === 'silent') return [state, nothingGiven]
  const urgency = urgencyOf(worst)
  const side = worst.kind === 'kneeInside' && worst.live ? worst.side : null
  const tone = { kind: toneOf(worst), side }
  if (mode === 'tones' || wordless.includes(worst.kind)) return [state, { tone, words: null }]

  // With a voice, what the voice says needs no chime; warnings, counted reps and the count-in keep their tones.
  const toneBeside = tone.kind === 'notice' ? null : tone
  const sounding = state.sounding !== null && at < state.sounding.until ? state.sounding : null
  const isDrowned = sounding !== null && urgency < Math.min(sounding.urgency, momentous)
  if (isDrowned || saidLately(state, at, sameCueKey(worst)))
    return [
      { ...state, sounding },
      { tone: toneBeside, words: null },
    ]

  const words = withoutRepeatedFault(withRarePraise(worst, state.praisedRep), state, at)
  const said = new Map(state.saidAt).set(sameCueKey(words), at)
  if (words.kind === 'setOver' && words.fault !== null) said.set(kneeKey(words.fault), at)
  return [
    {
      saidAt: said,
      sounding: { urgency, until: milliseconds(at + coachThresholds.wordsLast.value) },
      praisedRep: words.kind === 'rep' && words.praise ? words.count : state.praisedRep,
    },
    { tone: toneBeside, words },
  ]
}

const saidLately = ({ saidAt }: CueState, at: Milliseconds, key: string) => {
  const before = saidAt.get(key)
  return before !== undefined && at - before < coachThresholds.sameCueAfter.value
}

/** "Done" need not repeat what the last rep's warning has just said. */
const withoutRepeatedFault = (cue: Cue, state: CueState, at: Milliseconds): Cue =>
  cue.kind === 'setOver' && cue.fault !== null && saidLately(state, at, kneeKey(cue.fault))
    ? { ...cue, fault: null }
    : cue

/** C4: praise is short and rare; a new set may begin with it. */
const withRarePraise = (cue: Cue, praisedRep: number | null): Cue =>
  cue.kind === 'rep' &&
  cue.praise &&
  praisedRep !== null &&
  cue.count > praisedRep &&
  cue.count < praisedRep + praiseEvery
    ? { ...cue, praise: false }
    : cue
