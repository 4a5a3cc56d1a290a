import type { BrowserEvent, BrowserPipe, Send } from '#electron/chromium/browserPipe.ts'

export type PageSession = { readonly targetId: string; readonly sessionId: string; readonly send: Send }

/** Whoever a page belongs to: hears of it before its first request, and of everything in it, its workers included. */
export type PageOwner = {
  readonly onAttached: (session: PageSession) => Promise<void>
  /** `send` talks to the page, worker or frame the event came from. */
  readonly onEvent: (event: BrowserEvent, send: Send) => void
  readonly onGone: () => void
}

export type Targets = {
  /** Runs `open`, and gives the page that appears to `owner`. Rejects when none appears in time. */
  readonly claimPage: (owner: PageOwner, open: () => unknown) => Promise<void>
}

/** A browser on a busy computer needs a while to show its first page. */
const PAGE_PATIENCE_MS = 60_000

/** Every new page, worker and frame waits until it is watched; pages nobody asked for are closed unseen. */
export const followTargets = async (browser: BrowserPipe): Promise<Targets> => {
  const owners = new Map<string, PageOwner>()
  const pages = new Set<string>()
  let expected: ((session: PageSession) => Promise<void>) | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const attached = async (
    sessionId: string,
    type: string,
    targetId: string,
    opened: boolean,
    parent: string,
  ) => {
    const send = browser.sendTo(sessionId)
    if (type === 'page') {
      const claim = opened ? null : expected
      if (claim === null) return browser.send('Target.closeTarget', { targetId })
      expected = null
      pages.add(sessionId)
      return claim({ targetId, sessionId, send })
    }
    const owner = owners.get(parent)
    if (owner) owners.set(sessionId, owner)
    return watch(send)
  }

  browser.onEvent((event) => {
    if (event.name === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = event.details
      const opened = targetInfo.openerId !== undefined
      attached(sessionId, targetInfo.type, targetInfo.targetId, opened, event.sessionId ?? '').catch(
        goneMeanwhile,
      )
    } else if (event.name === 'Target.detachedFromTarget') {
      const { sessionId } = event.details
      const owner = owners.get(sessionId)
      owners.delete(sessionId)
      if (pages.delete(sessionId)) owner?.onGone()
    } else if (event.sessionId !== null) {
      owners.get(event.sessionId)?.onEvent(event, browser.sendTo(event.sessionId))
    }
  })
  await browser.send('Target.setAutoAttach', waitAndFlatten)

  const claimNow = (owner: PageOwner, open: () => unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => {
        expected = null
        reject(new Error('The browser opened no page'))
      }, PAGE_PATIENCE_MS)
      expected = async (session) => {
        clearTimeout(tooLate)
        owners.set(session.sessionId, owner)
        await owner.onAttached(session).then(resolve, reject)
      }
      Promise.resolve(open()).catch(reject)
    })

  return {
    // One at a time: a page does not say who asked for it.
    claimPage: (owner, open) => {
      const claimed = turn.then(() => claimNow(owner, open))
      turn = claimed.catch(() => {})
      return claimed
    },
  }
}

const waitAndFlatten = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true } as const

/** Puts a page, worker or frame under watch, its own workers and frames too, and lets it go on. */
export const watch = async (send: Send): Promise<void> => {
  await Promise.all([
    // Workers hand their requests to the page that owns them and know no Fetch domain of their own.
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }).catch(() => {}),
    send('Target.setAutoAttach', waitAndFlatten).catch(() => {}),
    send('Runtime.runIfWaitingForDebugger'),
  ])
}

/** A page or worker may end while it is being greeted. */
const goneMeanwhile = (error: unknown): void => {
  if (process.env.OVERTOE_DEBUG !== undefined) console.error('[chromium host]', error)
}
