import type { Given } from '#core/coach/cue.ts'

/** A given cue as one line, for comparing what was heard. */
export const notedCue = ({ tone, words }: Given): readonly string[] => [
  ...(tone === null ? [] : [tone.side === null ? `tone ${tone.kind}` : `tone ${tone.kind} ${tone.side}`]),
  ...(words === null ? [] : [wordsOf(words)]),
]

const wordsOf = (cue: NonNullable<Given['words']>) => {
  switch (cue.kind) {
    case 'framing':
      return `framing: ${cue.advice.kind}`
    case 'kneeInside':
      return `${cue.side} knee inside`
    case 'rep':
      return `rep ${cue.count}`
    case 'count':
      return `count ${cue.number}`
    default:
      return cue.kind
  }
}
