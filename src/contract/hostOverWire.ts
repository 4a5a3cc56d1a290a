import { type Host, type HostMethod, hostContract } from '#contract/hostContract.ts'
import type { Wire } from '#contract/wire.ts'

/** The typed host behind a wire; every answer is parsed, so the page never trusts more than the contract says. */
export const hostOverWire = (wire: Wire): Host => {
  const ask = (method: HostMethod) => async (question: unknown) =>
    hostContract[method].answer.parse(await wire(method, question))
  return Object.fromEntries(
    (Object.keys(hostContract) as HostMethod[]).map((method) => [method, ask(method)]),
  ) as Host
}
