export type VideoName = {
  readonly sessionId: number
  /** 1 for the first file of a set; another one begins when its camera was lost or changed. */
  readonly stretch: number
  readonly state: 'finished' | 'draft' | 'indexing'
}

const pattern = /^([1-9]\d*)(?:-([2-9]|[1-9]\d+))?\.webm(\.part|\.indexing)?$/
const states = { '.part': 'draft', '.indexing': 'indexing' } as const

/** Null for what lies there under another name. */
export const readVideoName = (name: string): VideoName | null => {
  const found = pattern.exec(name)
  if (found === null) return null
  const [, sessionId, stretch = 1, ending] = found
  return {
    sessionId: Number(sessionId),
    stretch: Number(stretch),
    state: ending === '.part' || ending === '.indexing' ? states[ending] : 'finished',
  }
}

export const nameOfVideo = (sessionId: number, stretch: number): string =>
  stretch === 1 ? `${sessionId}.webm` : `${sessionId}-${stretch}.webm`
