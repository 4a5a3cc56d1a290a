import { assertNever } from '#core/assertNever.ts'
import type { HeelLiftMean, HeelLiftResult } from '#core/heelLift/decideHeelLift.ts'
import type { ProposalLimit, ProposalReason } from '#core/programme/plan/proposeNext.ts'
import type { KneeInside } from '#core/programme/plan/setFinding.ts'
import type { PlanReason } from '#core/programme/plan/todaysPlan.ts'
import type { Side } from '#core/side.ts'
import { countOf } from '#ui/words/countOf.ts'
import type { PlanWords } from '#ui/words/planWords.ts'
import type { Titled } from '#ui/words/words.ts'

const knees: Readonly<Record<Side | 'both', string>> = {
  left: 'Your left knee',
  right: 'Your right knee',
  both: 'Your knees',
}
const phases = { descent: ' on the way down', bottom: ' at the bottom', ascent: ' on the way up' } as const
const whole = (value: number) => `${Math.round(value)}°`
const tenths = (value: number) => `${value.toFixed(1)}°`

const seen = ({ side, phase, insideReps, judgedReps }: KneeInside): string =>
  `${knees[side]} went inside the foot${phase === null ? '' : phases[phase]}, in ${insideReps} of ${countOf(judgedReps, 'judged rep')}.`

const because = (reason: ProposalReason): string => {
  switch (reason.kind) {
    case 'glutes':
      return `${seen(reason.inside)} The buttocks hold the knee out; the bridge and the clam train them.`
    case 'oneSide':
      return `One side does it more, so work each side alone, and begin with that one.`
    case 'feelGlutes':
      return 'Feel first which muscles hold the knees apart.'
    case 'hipFlexors':
      return 'Tight hip flexors can keep the buttocks from working. Stretching and strengthening go together.'
    case 'hipsOrAnkles':
      return `Stiff ankles can turn a knee in as well${reason.inside.phase === 'ascent' ? '' : ', above all on the way down'}. Ten squats, five with the heels on a book, tell the two apart.`
    case 'anklePattern':
      return 'With the heels raised your knee stayed out, which speaks for the ankles. The bridge does no harm; ask a physiotherapist how to loosen the ankles.'
    case 'shallow':
      return `You went down to ${whole(reason.deepestDeg)}. Tight hip flexors are one reason to stop there.`
    case 'lookAgain':
      return 'I could not judge a single rep, so I can’t say what to work on. Change the view first, then squat again.'
    case 'nothingCounted':
      return 'No squat counted, so there is nothing to go by yet.'
    case 'keepIt':
      return 'No knee went inside where I could see. Keep the muscles that hold it there.'
    default:
      return assertNever(reason)
  }
}

const limit = (what: ProposalLimit): string => {
  switch (what.kind) {
    case 'cause':
      return 'I see where a knee goes, not why it goes there.'
    case 'muscles':
      return 'Strength, tightness and pain are not in the picture. If it hurts, see a professional.'
    case 'fewReadings':
      return `Only ${countOf(what.judged, 'knee reading')} could be judged: one more set says more.`
    case 'unjudged':
      return `${what.unjudged} of ${countOf(what.readings, 'knee reading')} could not be judged.`
    default:
      return assertNever(what)
  }
}

const short = (reason: PlanReason): string => {
  switch (reason.kind) {
    case 'squatFirst':
      return 'First see where your knees go'
    case 'learn':
      return 'Feel which muscles hold the knees'
    case 'harder':
      return 'The bridge, one leg at a time'
    case 'programme':
      return 'Part of the programme'
    case 'glutes':
      return 'A knee went inside'
    case 'oneSide':
      return `${reason.inside.side === 'left' ? 'Left' : 'Right'} knee went inside: begin there`
    case 'hipFlexors':
      return 'Lets the buttocks work'
    case 'shallow':
      return `You stopped at ${whole(reason.deepestDeg)}`
    case 'keepIt':
      return 'Keep it like this'
    case 'anklePattern':
      return 'Beside loosening the ankles'
    case 'oneLeg':
      return 'Each knee alone'
    case 'feelGlutes':
    case 'hipsOrAnkles':
    case 'lookAgain':
    case 'nothingCounted':
      return ''
    default:
      return assertNever(reason)
  }
}

const result = ({ pattern, doubt, side }: HeelLiftResult): Titled => {
  const knee = side === null ? 'The knee' : `Your ${side} knee`
  if (pattern === 'ankle')
    return {
      title: 'Ankle pattern',
      text: `${knee} went clearly less inside with the heels raised. Stiff ankles may be what turns it in; a physiotherapist can test that.`,
    }
  if (pattern === 'hip')
    return {
      title: 'Hip pattern',
      text: `${knee} went inside about as far with the heels raised, so the ankles are hardly the reason. Go on with bridges and clams.`,
    }
  return {
    title: 'Not clear',
    text:
      doubt === 'neverInside'
        ? 'No knee went inside with the heels down, so there was nothing for a lift to change.'
        : doubt === 'tooFewReps'
          ? 'Too few reps could be judged in one of the sets.'
          : 'The difference is no larger than the measurement’s own error. Try again on another day, facing the camera.',
  }
}

const mean = ({ meanDeg, errorDeg, reps }: HeelLiftMean) =>
  `${tenths(meanDeg)} ± ${tenths(errorDeg)} (${countOf(reps, 'rep')})`

export const plan: PlanWords = {
  title: 'Plan for today',
  others: 'Also',
  allDone: 'All of today’s plan is done.',
  about: (minutes) => `about ${minutes} min`,
  short,
  next: {
    title: 'What to do next',
    note: 'from this set and the article behind the programme',
    because,
    limitsTitle: 'What I can’t know',
    limit,
    start: 'Start',
    squats: 'Squat again',
  },
  heelLift: {
    name: 'Heel-lift test',
    purpose: 'Hips or ankles?',
    lead: 'If your knee goes inside because the ankles are stiff, raising the heels helps at once. If it makes no difference, the hips are the likelier reason.',
    steps: [
      'Five squats with flat feet, as always.',
      'Then five with both heels on a book about 2.5 cm thick, feet in the same place.',
      'I compare how far the knee goes inside, and say so only if the difference is larger than my own error.',
    ],
    need: 'You need a firm book or board, about 2.5 cm thick, that does not slip.',
    startFlat: 'Start: five with flat feet',
    startRaised: 'Start: five with raised heels',
    flatDone: (reps) => `${countOf(reps, 'squat')} with flat feet kept. Now put both heels on the book.`,
    tooFew: (reps, wanted) =>
      `Only ${countOf(reps, 'squat')} counted; the test needs at least ${wanted}. Do this part again.`,
    cancel: 'Stop the test',
    onSet: { flat: 'Heel-lift test, heels down', raised: 'Heel-lift test, heels raised' },
    result,
    numbers: ({ flat, raised, change }) =>
      flat === null || raised === null || change === null
        ? null
        : `Inside by ${mean(flat)} with flat feet, ${mean(raised)} with raised heels: ${tenths(change.deg)} ± ${tenths(change.errorDeg)} less.`,
    notDiagnosis: 'A pattern, not a diagnosis.',
    resultTitle: 'Heel-lift test',
    saving: 'Saving the test…',
    notSaved: 'The test was not saved. Both sets are kept in the history.',
    again: 'Try again',
  },
}
