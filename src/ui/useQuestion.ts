import { takeFocus } from '#ui/takeFocus.ts'
import { useState } from 'react'

/** A button that gives way to a question, and has the focus again once it is answered. */
export const useQuestion = () => {
  const [stage, setStage] = useState<'unasked' | 'asking' | 'answered'>('unasked')
  return {
    isAsking: stage === 'asking',
    ask: () => setStage('asking'),
    answered: () => setStage('answered'),
    /** For the button that asks. */
    askRef: stage === 'answered' ? takeFocus : null,
  }
}
