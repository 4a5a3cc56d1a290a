import type { FramingAdvice } from '#core/body/framing.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

/** Every plain text of a table by its path; what is put together by functions is left out. */
export const textsOf = (table: object, path = ''): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(table)) {
    const here = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') found.set(here, value)
    else if (typeof value === 'object' && value !== null)
      for (const [below, text] of textsOf(value, here)) found.set(below, text)
  }
  return found
}

const everyAdvice: readonly FramingAdvice[] = [
  { kind: 'noPicture' },
  { kind: 'frozenPicture' },
  { kind: 'moreLight' },
  { kind: 'nobody' },
  { kind: 'justYou' },
  ...(['stepBack', 'tiltDown', 'tiltUp', 'moveLeft', 'moveRight', 'uncover'] as const).map(
    (remedy) => ({ kind: 'partMissing', part: 'leftFoot', remedy }) as const,
  ),
  { kind: 'comeCloser' },
  { kind: 'stepBack' },
  { kind: 'turn', toward: 'left' },
  { kind: 'turn', toward: 'right' },
  { kind: 'levelCamera' },
  { kind: 'holdStill' },
]

/** Everything that stands in a slab as its one big word. */
export const liveTexts = (words: LiveWords): readonly string[] => [
  ...everyAdvice.map((advice) => words.advice(advice).word),
  ...Object.values(words.opening).map(({ word }) => word),
  words.saving.word,
  words.pausedByUser.word,
  words.pausedByLeaving.word,
  words.knee.left,
  words.knee.right,
  ...words.bothKnees,
  words.cantTell,
]
