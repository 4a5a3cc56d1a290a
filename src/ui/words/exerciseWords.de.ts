import { assertNever } from '#core/assertNever.ts'
import type { Dose } from '#core/programme/exercise.ts'
import { deExerciseTexts } from '#ui/words/exerciseTexts.de.ts'
import { exercisePlayer } from '#ui/words/exercisePlayerWords.de.ts'
import type { ExerciseWords } from '#ui/words/exerciseWords.ts'

const dose = (amount: Dose): string => {
  switch (amount.kind) {
    case 'lesson':
      return 'Einmal'
    case 'reps': {
      const count = amount.sets > 1 ? `${amount.sets} × ${amount.reps}` : `${amount.reps}`
      const held = amount.holdSeconds === null ? count : `${count} × ${amount.holdSeconds} s`
      return amount.eachSide ? `${held} je Seite` : held
    }
    case 'dips':
      return `${amount.reps} je Bein`
    case 'timed': {
      const length = shortTime(amount.mostSeconds ?? amount.leastSeconds)
      const held = amount.rounds > 1 ? `${amount.rounds} × ${length}` : length
      return amount.eachSide ? `${held} je Seite` : held
    }
    default:
      return assertNever(amount)
  }
}

const doseInFull = (amount: Dose): string => {
  switch (amount.kind) {
    case 'lesson':
      return 'Probier es ein- oder zweimal, bis du spürst, welche Muskeln arbeiten.'
    case 'reps': {
      const side = amount.eachSide ? ' auf jeder Seite' : ''
      const sets =
        amount.sets > 1 ? `${amount.sets} Sätze mit je ${amount.reps}` : `${amount.reps}-mal${side}`
      const hold = amount.holdSeconds === null ? '' : `, jedes Mal ${amount.holdSeconds} Sekunden halten`
      const rest =
        amount.restSeconds === null ? '' : `. ${amount.restSeconds} Sekunden Pause vor der nächsten Runde`
      return `${sets}${hold}${rest}.`
    }
    case 'dips':
      return `${amount.reps}-mal auf jedem Bein.`
    case 'timed': {
      const span =
        amount.mostSeconds === null
          ? `Mindestens ${longTime(amount.leastSeconds)}`
          : `${amount.leastSeconds} bis ${amount.mostSeconds} Sekunden`
      const side = amount.eachSide ? ' auf jeder Seite' : ''
      return `${span}${side}${amount.rounds === 2 ? ', zweimal' : ''}.`
    }
    default:
      return assertNever(amount)
  }
}

const shortTime = (seconds: number) => (seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`)
const longTime = (seconds: number) => (seconds === 60 ? 'eine Minute' : `${seconds} Sekunden`)

export const deExercises: ExerciseWords = {
  checking: { camera: 'Kamera prüft', timer: 'Nur Timer' },
  checkingMeans: {
    camera: 'Die Kamera sieht, ob die Übung so gemacht wird wie beschrieben, und zählt, was sie gesehen hat.',
    timer: 'Die Kamera schaut hier nicht hin. Ein Timer zählt für dich.',
  },
  view: {
    front: 'Vor dir, auf Stuhlhöhe, 2 bis 3 Meter weg, deine Füße im Bild.',
    side: 'Neben dir, dein ganzer Körper im Bild.',
    none: 'Nicht nötig.',
  },
  dose,
  doseInFull,
  howTo: 'So geht’s',
  cameraPlace: 'Kamera',
  watchOutFor: 'Achte auf',
  player: exercisePlayer,
  texts: deExerciseTexts,
}
