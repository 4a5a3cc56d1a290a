import { assertNever } from '#core/assertNever.ts'
import type { Dose } from '#core/programme/exercise.ts'
import type { TimerPart } from '#core/programme/timerPlan.ts'
import { enExerciseTexts } from '#ui/words/enExerciseTexts.ts'
import type { ExerciseWords } from '#ui/words/exerciseWords.ts'

const dose = (amount: Dose): string => {
  switch (amount.kind) {
    case 'lesson':
      return 'Once'
    case 'reps': {
      const count = amount.sets > 1 ? `${amount.sets} × ${amount.reps}` : `${amount.reps}`
      const held = amount.holdSeconds === null ? count : `${count} × ${amount.holdSeconds} s`
      return amount.eachSide ? `${held} each side` : held
    }
    case 'timed': {
      const length = shortTime(amount.mostSeconds ?? amount.leastSeconds)
      const held = amount.rounds > 1 ? `${amount.rounds} × ${length}` : length
      return amount.eachSide ? `${held} each side` : held
    }
    default:
      return assertNever(amount)
  }
}

const doseInFull = (amount: Dose): string => {
  switch (amount.kind) {
    case 'lesson':
      return 'Try it once or twice, until you feel which muscles do the work.'
    case 'reps': {
      const side = amount.eachSide ? ' on each side' : ''
      const sets = amount.sets > 1 ? `${amount.sets} sets of ${amount.reps}` : `${amount.reps} times${side}`
      const hold = amount.holdSeconds === null ? '' : `, holding each for ${amount.holdSeconds} seconds`
      const rest =
        amount.restSeconds === null ? '' : `. Rest ${amount.restSeconds} seconds before the next round`
      return `${sets}${hold}${rest}.`
    }
    case 'timed': {
      const span =
        amount.mostSeconds === null
          ? `At least ${longTime(amount.leastSeconds)}`
          : `${amount.leastSeconds} to ${amount.mostSeconds} seconds`
      const side = amount.eachSide ? ' on each side' : ''
      return `${span}${side}${amount.rounds === 2 ? ', twice' : ''}.`
    }
    default:
      return assertNever(amount)
  }
}

const shortTime = (seconds: number) => (seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`)
const longTime = (seconds: number) => (seconds === 60 ? 'a minute' : `${seconds} seconds`)

const sideName = (part: TimerPart) =>
  part.side === null ? '' : part.side === 'left' ? 'Left side' : 'Right side'

export const enExercises: ExerciseWords = {
  groups: {
    learn: 'Learn',
    squat: 'Squat',
    strengthen: 'Strengthen',
    stretch: 'Stretch',
    release: 'Release',
  },
  checking: { camera: 'Camera checks', timer: 'Timer only', alone: 'On your own' },
  checkingMeans: {
    camera: 'The camera measures and judges every rep.',
    timer: 'The camera does not look at this one. A timer counts for you.',
    alone: 'The camera does not look at this one. Take your time.',
  },
  view: {
    front: 'In front of you, at chair height, 2 to 3 metres away, with your feet in the picture.',
    side: 'At your side, with your whole body in the picture.',
    none: 'Not needed.',
  },
  dose,
  doseInFull,
  howTo: 'How to',
  howMuch: 'How much',
  cameraPlace: 'Camera',
  watchOutFor: 'Watch out for',
  timer: {
    start: 'Start the timer',
    pause: 'Pause',
    goOn: 'Go on',
    stop: 'Stop',
    again: 'Once more',
    over: 'Done',
    part: (part) => ({ getReady: 'Get ready', hold: 'Hold', lower: 'Lower', rest: 'Rest' })[part.kind],
    turn: (part) =>
      [sideName(part), part.turns > 1 ? `${part.turn} of ${part.turns}` : '']
        .filter((word) => word !== '')
        .join(', '),
  },
  texts: enExerciseTexts,
}
