import type { SpokenWording, SpokenWords } from '#app/spokenWords.ts'
import { spokenExercise } from '#ui/words/spokenExercise.de.ts'
import type { FramingAdvice, PartRemedy } from '#core/body/framing.ts'
import type { CantTell } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { seenParts } from '#ui/words/liveAdvice.de.ts'

const kneeInside: Readonly<Record<SpokenWording, Readonly<Record<Side | 'both', string>>>> = {
  cones: {
    left: 'Linkes Knie zum Hütchen.',
    right: 'Rechtes Knie zum Hütchen.',
    both: 'Knie zu den Hütchen.',
  },
  body: {
    left: 'Linkes Knie nach außen.',
    right: 'Rechtes Knie nach außen.',
    both: 'Knie nach außen.',
  },
}

export const spokenWords: SpokenWords = {
  language: 'de',
  cue: (cue, wording) => {
    switch (cue.kind) {
      case 'kneeInside':
        return kneeInside[wording][cue.side]
      case 'rep':
        return cue.praise ? `${cue.count}. Gut.` : `${cue.count}.`
      case 'framing':
        return spokenAdvice(cue.advice)
      case 'cantTell':
        return spokenRefusal(cue.why, cue.toward)
      case 'exercise':
        return spokenExercise(cue.cue)
      case 'ready':
        return 'Bereit. Steh still.'
      case 'count':
        return `${cue.number}.`
      case 'go':
        return 'Los.'
      case 'paused':
        return 'Pause.'
      case 'resumed':
        return 'Weiter.'
      case 'setOver':
        return cue.fault === null
          ? 'Fertig. Beide Arme hoch für drei weitere.'
          : `Fertig. ${kneeInside[wording][cue.fault]} Beide Arme hoch für drei weitere.`
      case 'setExtended':
        return 'Noch drei.'
      case 'rest':
        return `Pause, ${spokenSeconds(cue.seconds)}. Beide Arme hoch, dann geht es weiter.`
      case 'restEnding':
        return `Noch ${cue.secondsLeft} Sekunden.`
      case 'restOver':
        return 'Nächster Satz. Stell dich ins Bild.'
      case 'finished':
        return 'Alles geschafft.'
    }
  },
}

const spokenSeconds = (seconds: number) => {
  if (seconds % 60 !== 0) return `${seconds} Sekunden`
  return seconds === 60 ? 'eine Minute' : `${seconds / 60} Minuten`
}

const turnTo: Record<Side, string> = { left: 'nach links', right: 'nach rechts' }

const spokenRemedy: Readonly<Record<PartRemedy, string>> = {
  stepBack: 'Geh einen halben Schritt zurück.',
  tiltDown: 'Neig den Bildschirm nach unten.',
  tiltUp: 'Neig den Bildschirm nach oben.',
  moveLeft: 'Geh einen halben Schritt nach links.',
  moveRight: 'Geh einen halben Schritt nach rechts.',
  uncover: 'Mach bitte die Sicht frei.',
}

const spokenAdvice = (advice: FramingAdvice): string => {
  switch (advice.kind) {
    case 'noPicture':
      return 'Ich bekomme kein Bild.'
    case 'frozenPicture':
      return 'Das Bild hängt.'
    case 'moreLight':
      return 'Bitte etwas mehr Licht.'
    case 'nobody':
      return 'Komm ins Bild.'
    case 'justYou':
      return 'Es ist noch jemand im Bild.'
    case 'partMissing':
      return `Ich sehe ${seenParts[advice.part]} nicht. ${spokenRemedy[advice.remedy]}`
    case 'comeCloser':
      return 'Komm einen halben Schritt näher.'
    case 'stepBack':
      return 'Geh einen halben Schritt zurück.'
    case 'turn':
      return `Dreh dich etwas ${turnTo[advice.toward]}.`
    case 'levelCamera':
      return 'Die Kamera steht schief.'
    case 'holdStill':
      return 'Steh kurz still.'
  }
}

const spokenRefusal = (why: CantTell, toward: Side | null): string => {
  switch (why) {
    case 'turnedAway':
      return toward === null
        ? 'Ich sehe deine Knie nicht. Dreh dich zu mir.'
        : `Ich sehe deine Knie nicht. Dreh dich ${turnTo[toward]}.`
    case 'wrongView':
      return 'Von der Seite kann ich deine Knie nicht beurteilen. Dreh dich zu mir.'
    case 'hidden':
      return 'Verschränk bitte die Arme.'
    case 'outOfFrame':
      return 'Geh einen halben Schritt zurück.'
    case 'footMoved':
      return 'Lass die Füße stehen.'
    case 'notStanding':
      return 'Steh kurz aufrecht.'
    case 'tooShallow':
      return 'Etwas tiefer.'
    case 'uncertain':
      return 'Stell dich gerade zu mir.'
    case 'tooFewFrames':
      return 'Etwas langsamer.'
  }
}
