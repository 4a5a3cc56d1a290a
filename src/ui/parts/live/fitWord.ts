/** How a word is squeezed into a slab: first narrowed (Archivo goes down to 62 %), then shrunk. */
export type WordFit = { readonly stretch: number; readonly scale: number }

/** Em. What the narrowest slab leaves for a word, measured at 1366×768; all its lengths follow the window's width. */
const room = 2.38
const widest = 88
const narrowest = 62
/** Em per average letter at the widest and the narrowest stretch, measured with Archivo 760. */
const letterAtWidest = 0.51
const letterAtNarrowest = 0.41

export const fitWord = (text: string): WordFit => {
  const letters = Math.max(...text.split(' ').map(lettersIn))
  const slope = (letterAtWidest - letterAtNarrowest) / (widest - narrowest)
  const wanted = narrowest + (room / letters - letterAtNarrowest) / slope
  const stretch = Math.min(widest, Math.max(narrowest, Math.floor(wanted)))
  return { stretch, scale: Math.min(1, room / (letters * letterAtNarrowest)) }
}

/** A word's length in average letters. */
const lettersIn = (word: string) => [...word].reduce((sum, letter) => sum + relativeWidth(letter), 0)

const relativeWidth = (letter: string) => {
  if ('ijl’.,'.includes(letter)) return 0.5
  if ('ftrI'.includes(letter)) return 0.65
  return 'mwMW'.includes(letter) ? 1.5 : 1
}
