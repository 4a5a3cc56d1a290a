import type { ProblemWords } from '#ui/words/liveWords.ts'
import { type ReactNode, useEffect, useRef } from 'react'

type ProblemPanelProps = {
  readonly words: ProblemWords
  /** What is kept, when something could have been lost. */
  readonly kept: string | null
  /** Small print for someone who helps. */
  readonly detail: string
  readonly figure: ReactNode
  readonly children: ReactNode
}

/** What happened, that it is not the user's fault, and what to do. The first button gets the focus. */
export const ProblemPanel = ({ words, kept, detail, figure, children }: ProblemPanelProps) => {
  const actions = useRef<HTMLDivElement>(null)
  useEffect(() => actions.current?.querySelector('button')?.focus(), [])
  return (
    <main className="live-problem">
      {figure}
      <div role="alert">
        <h1>{words.title}</h1>
        <p>{kept === null ? words.lead : `${words.lead} ${kept}`}</p>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <div className="live-problem-actions" ref={actions}>
          {children}
        </div>
        {detail !== '' && <p className="live-problem-detail">{detail}</p>}
      </div>
    </main>
  )
}
