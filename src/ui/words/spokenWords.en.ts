import type { SpokenWording, SpokenWords } from '#app/spokenWords.ts'
import type { FramingAdvice, PartRemedy } from '#core/body/framing.ts'
import type { CantTell } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { partNames } from '#ui/words/liveAdvice.en.ts'
import { spokenExercise } from '#ui/words/spokenExercise.en.ts'

const kneeInside: Readonly<Record<SpokenWording, Readonly<Record<Side | 'both', string>>>> = {
  cones: {
    left: 'Left knee to the cone.',
    right: 'Right knee to the cone.',
    both: 'Knees to the cones.',
  },
  body: { left: 'Left knee out.', right: 'Right knee out.', both: 'Knees out.' },
}

export const spokenWords: SpokenWords = {
  language: 'en',
  cue: (cue, wording) => {
    switch (cue.kind) {
      case 'kneeInside':
        return kneeInside[wording][cue.side]
      case 'rep':
        return cue.praise ? `${cue.count}. Good.` : `${cue.count}.`
      case 'framing':
        return spokenAdvice(cue.advice)
      case 'cantTell':
        return spokenRefusal(cue.why, cue.toward)
      case 'exercise':
        return spokenExercise(cue.cue)
      case 'ready':
        return 'Ready. Hold still.'
      case 'count':
        return `${cue.number}.`
      case 'go':
        return 'Go.'
      case 'paused':
        return 'Paused.'
      case 'resumed':
        return 'Go on.'
      case 'setOver':
        return cue.fault === null
          ? 'Done. Both arms up for three more.'
          : `Done. ${kneeInside[wording][cue.fault]} Both arms up for three more.`
      case 'setExtended':
        return 'Three more.'
      case 'rest':
        return `Rest, ${spokenSeconds(cue.seconds)}. Both arms up to go on.`
      case 'restEnding':
        return `${cue.secondsLeft} seconds.`
      case 'restOver':
        return 'Next set. Stand in the picture.'
      case 'finished':
        return 'All done.'
    }
  },
}

const spokenSeconds = (seconds: number) =>
  seconds % 60 === 0 ? `${seconds / 60} minute${seconds === 60 ? '' : 's'}` : `${seconds} seconds`

const spokenRemedy: Readonly<Record<PartRemedy, string>> = {
  stepBack: 'Step back half a step.',
  tiltDown: 'Tilt the screen down.',
  tiltUp: 'Tilt the screen up.',
  moveLeft: 'Go half a step to your left.',
  moveRight: 'Go half a step to your right.',
  uncover: 'Clear the view, please.',
}

const spokenAdvice = (advice: FramingAdvice): string => {
  switch (advice.kind) {
    case 'noPicture':
      return 'I get no picture.'
    case 'frozenPicture':
      return 'The picture is stuck.'
    case 'moreLight':
      return 'A little more light, please.'
    case 'nobody':
      return 'Step into the picture.'
    case 'justYou':
      return 'Someone else is in the picture.'
    case 'partMissing':
      return `I can’t see your ${partNames[advice.part]}. ${spokenRemedy[advice.remedy]}`
    case 'comeCloser':
      return 'Come half a step closer.'
    case 'stepBack':
      return 'Step back half a step.'
    case 'turn':
      return `Turn a little to your ${advice.toward}.`
    case 'levelCamera':
      return 'The camera is tilted.'
    case 'holdStill':
      return 'Stand still for a moment.'
  }
}

const spokenRefusal = (why: CantTell, toward: Side | null): string => {
  switch (why) {
    case 'turnedAway':
      return toward === null
        ? 'I can’t see your knees. Turn toward me.'
        : `I can’t see your knees. Turn to your ${toward}.`
    case 'wrongView':
      return 'I can’t judge your knees from the side. Turn to face me.'
    case 'hidden':
      return 'Cross your arms, please.'
    case 'outOfFrame':
      return 'Step back half a step.'
    case 'footMoved':
      return 'Keep your feet still.'
    case 'notStanding':
      return 'Stand tall for a moment.'
    case 'tooShallow':
      return 'A little deeper.'
    case 'uncertain':
      return 'Face me squarely.'
    case 'tooFewFrames':
      return 'A little slower.'
  }
}
