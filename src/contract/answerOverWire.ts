import { type Host, type HostMethod, hostContract } from '#contract/hostContract.ts'
import type { Wire } from '#contract/wire.ts'

/** The other end of the wire: looks the method up, parses the question once, calls. Refuses everything else by throwing. */
export const answerOverWire =
  (host: Partial<Host>): Wire =>
  async (method, question) => {
    if (!isHostMethod(method)) throw new Error('Unknown question')
    const answer = host[method] as ((question: unknown) => Promise<unknown>) | undefined
    if (answer === undefined) throw new Error('Unknown question')
    const parsed = hostContract[method].ask.safeParse(question)
    if (!parsed.success) throw new Error(`Malformed question: ${method}`)
    return answer(parsed.data)
  }

const isHostMethod = (method: unknown): method is HostMethod =>
  typeof method === 'string' && Object.hasOwn(hostContract, method)
