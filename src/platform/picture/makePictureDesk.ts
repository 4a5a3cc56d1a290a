import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { Milliseconds } from '#core/units.ts'
import { withinTime } from '#platform/pose/withinTime.ts'

/** A picture takes some 20 ms; whoever asked waits no longer than this, milliseconds. */
const patience = 5000

type Jpeg = Uint8Array | null

/** Pictures asked of a worker: many may be under way at once, beside everything else it says. */
export const makePictureDesk = (send: (ticket: number, at: Milliseconds, wish: PictureWish) => void) => {
  const waiting = new Map<number, (jpeg: Jpeg) => void>()
  let lastTicket = 0
  const hear = (ticket: number, jpeg: Jpeg) => {
    waiting.get(ticket)?.(jpeg)
    waiting.delete(ticket)
  }
  return {
    ask: (at: Milliseconds, wish: PictureWish): Promise<Jpeg> => {
      const ticket = ++lastTicket
      const answer = new Promise<Jpeg>((resolve) => waiting.set(ticket, resolve))
      send(ticket, at, wish)
      return withinTime(patience, answer, () => {
        waiting.delete(ticket)
        return null
      })
    },
    hear,
    /** Nobody will answer any more. */
    close: () => {
      for (const ticket of waiting.keys()) hear(ticket, null)
    },
  }
}
