import { assertNever } from '#core/assertNever.ts'
import type { Dose } from '#core/programme/exercise.ts'
import { enExerciseTexts } from '#ui/words/exerciseTexts.en.ts'
import { exercisePlayer } from '#ui/words/exercisePlayerWords.en.ts'
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
    case 'dips':
      return `${amount.reps} each leg`
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
    case 'dips':
      return `${amount.reps} times on each leg.`
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

export const enExercises: ExerciseWords = {
  checking: { camera: 'Camera checks', timer: 'Timer only' },
  checkingMeans: {
    camera: 'The camera sees whether it is done as described, and counts what it has seen.',
    timer: 'The camera does not look at this one. A timer counts for you.',
  },
  view: {
    front: 'In front of you, at chair height, 2 to 3 metres away, with your feet in the picture.',
    side: 'At your side, with your whole body in the picture.',
    none: 'Not needed.',
  },
  dose,
  doseInFull,
  howTo: 'How to',
  cameraPlace: 'Camera',
  watchOutFor: 'Watch out for',
  player: exercisePlayer,
  texts: enExerciseTexts,
}
