import type { BrowserEvent } from '#electron/chromium/browserPipe.ts'
import type { SenderFrame } from '#electron/chromium/ipcMain.ts'
import { preloadWorldName } from '#electron/chromium/pageWorlds.ts'
import { ownSchemes } from '#electron/chromium/protocol.ts'
import { inApp } from '#electron/chromium/realAddress.ts'

export type PageFrames = {
  readonly follow: (event: BrowserEvent) => void
  readonly mainUrl: () => string
  readonly isMain: (frameId: string) => boolean
  /** The frame whose preload world has this id, as the browser sees it; null when it is gone. */
  readonly senderOf: (worldId: number) => SenderFrame | null
}

/** Which frames a page has and which preload world belongs to which: a page can't lie about who it is. */
export const pageFrames = (): PageFrames => {
  const frames = new Map<string, { readonly url: string; readonly parent: string | null }>()
  const worlds = new Map<number, string>()
  let mainFrame: string | null = null

  const senderOf = (worldId: number): SenderFrame | null => {
    const frame = frames.get(worlds.get(worldId) ?? '')
    if (frame === undefined) return null
    const url = inApp(frame.url, ownSchemes())
    if (!URL.canParse(url)) return null
    const { protocol, host } = new URL(url)
    return {
      url,
      origin: `${protocol}//${host}`,
      parent: frame.parent === null ? null : { frameId: frame.parent },
    }
  }

  const follow = (event: BrowserEvent): void => {
    if (event.name === 'Page.frameNavigated') {
      const { id, url, parentId } = event.details.frame
      if (parentId === undefined) mainFrame = id
      frames.set(id, { url, parent: parentId ?? null })
    } else if (event.name === 'Page.frameDetached') {
      frames.delete(event.details.frameId)
    } else if (event.name === 'Runtime.executionContextCreated') {
      const { id, name, auxData } = event.details.context
      if (name === preloadWorldName) worlds.set(id, String(auxData?.frameId))
    } else if (event.name === 'Runtime.executionContextDestroyed') {
      worlds.delete(event.details.executionContextId)
    } else if (event.name === 'Runtime.executionContextsCleared') {
      worlds.clear()
    }
  }

  return {
    follow,
    mainUrl: () => frames.get(mainFrame ?? '')?.url ?? 'about:blank',
    // Before the first document there is only the main frame.
    isMain: (frameId) => mainFrame === null || mainFrame === frameId,
    senderOf,
  }
}
