import type { BodyPart, FramingAdvice, PartRemedy } from '#core/body/framing.ts'
import type { SlabWords } from '#ui/words/liveWords.ts'

export const partNames: Readonly<Record<BodyPart, string>> = {
  head: 'Kopf',
  hips: 'Hüfte',
  leftKnee: 'linkes Knie',
  rightKnee: 'rechtes Knie',
  leftFoot: 'linker Fuß',
  rightFoot: 'rechter Fuß',
  feet: 'Füße',
}

/** With article, as after "Ich sehe". */
export const seenParts: Readonly<Record<BodyPart, string>> = {
  head: 'deinen Kopf',
  hips: 'deine Hüfte',
  leftKnee: 'dein linkes Knie',
  rightKnee: 'dein rechtes Knie',
  leftFoot: 'deinen linken Fuß',
  rightFoot: 'deinen rechten Fuß',
  feet: 'deine Füße',
}

/** The action first, the reason second. */
export const adviceWords = (advice: FramingAdvice): SlabWords => {
  switch (advice.kind) {
    case 'noPicture':
      return {
        word: 'Kein Bild',
        line: 'Mach die Kamera frei.',
        note: 'Oder wähl links eine andere Kamera.',
      }
    case 'frozenPicture':
      return {
        word: 'Bild hängt',
        line: 'Steck die Kamera aus und wieder ein.',
        note: 'Sie schickt immer wieder dasselbe Bild.',
      }
    case 'moreLight':
      return { word: 'Mehr Licht', line: 'Ich sehe deine Beine nicht.', note: null }
    case 'nobody':
      return {
        word: 'Komm ins Bild',
        line: 'Ich sehe niemanden.',
        note: 'Zwei bis drei Meter weg, von Kopf bis Fuß.',
      }
    case 'justYou':
      return { word: 'Nur du', line: 'Es ist noch jemand im Bild.', note: null }
    case 'partMissing':
      return missingPart(advice.part, advice.remedy)
    case 'comeCloser':
      return {
        word: 'Komm näher',
        line: 'Du bist zu klein zum Messen.',
        note: 'Etwa einen halben Schritt.',
      }
    case 'stepBack':
      return { word: 'Schritt zurück', line: 'Du füllst das ganze Bild.', note: 'Etwa einen halben Schritt.' }
    case 'turn':
      return {
        word: advice.toward === 'left' ? 'Nach links' : 'Nach rechts',
        line: 'Dreh dich zu mir.',
        note: null,
      }
    case 'levelCamera':
      return {
        word: 'Stell mich gerade',
        line: 'Die Kamera steht schief.',
        note: 'Stell den Laptop auf etwas Ebenes.',
      }
    case 'holdStill':
      return { word: 'Steh still', line: 'Aufrecht, beide Füße am Boden.', note: null }
  }
}

const missingPart = (part: BodyPart, remedy: PartRemedy): SlabWords => ({
  ...remedyWords[remedy],
  line: `Ich sehe ${seenParts[part]} nicht.`,
})

const remedyWords: Readonly<Record<PartRemedy, Pick<SlabWords, 'word' | 'note'>>> = {
  stepBack: { word: 'Schritt zurück', note: 'Etwa einen halben Schritt.' },
  tiltDown: { word: 'Tiefer neigen', note: 'Neig den Bildschirm etwas nach unten.' },
  tiltUp: { word: 'Höher neigen', note: 'Neig den Bildschirm etwas nach oben.' },
  moveLeft: { word: 'Mehr links', note: 'Etwa einen halben Schritt nach links.' },
  moveRight: { word: 'Mehr rechts', note: 'Etwa einen halben Schritt nach rechts.' },
  uncover: { word: 'Freie Sicht', note: 'Etwas steht davor, oder es ist dort zu dunkel.' },
}
