import { en } from '#ui/words/words.en.ts'
import type { Words } from '#ui/words/words.ts'
import { createContext, useContext } from 'react'

export const WordsContext = createContext<Words>(en)
export const useWords = (): Words => useContext(WordsContext)
