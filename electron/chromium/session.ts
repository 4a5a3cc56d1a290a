import type { WebContents } from '#electron/chromium/webContents.ts'

type CheckHandler = (
  page: WebContents,
  permission: string,
  origin: string,
  details: { readonly mediaType?: string; readonly isMainFrame: boolean; readonly requestingUrl: string },
) => boolean
type RequestHandler = (
  page: WebContents,
  permission: string,
  answer: (granted: boolean) => void,
  details: {
    readonly mediaTypes?: readonly string[]
    readonly isMainFrame: boolean
    readonly requestingUrl: string
  },
) => void
type RequestFilter = (
  details: { readonly url: string },
  answer: (verdict: { readonly cancel?: boolean }) => void,
) => void

const set: { check: CheckHandler | null; request: RequestHandler | null; filter: RequestFilter | null } = {
  check: null,
  request: null,
  filter: null,
}

/** What the app has decided about permissions and requests. */
export const decisions = (): Readonly<typeof set> => set

const defaultSession = {
  setPermissionCheckHandler: (handler: CheckHandler): void => {
    set.check = handler
  },
  setPermissionRequestHandler: (handler: RequestHandler): void => {
    set.request = handler
  },
  setDevicePermissionHandler: (handler: () => boolean): void => {
    // A browser shows a chooser for every device, so "never" is the one answer that can be kept.
    if (handler()) throw new Error('The Chromium host grants no devices')
  },
  setSpellCheckerEnabled: (enabled: boolean): void => {
    if (enabled) throw new Error('The Chromium host has no spelling checker')
  },
  on: (name: 'will-download', _listener: unknown): void => {
    // Downloads are refused at start, without asking.
    if (name !== 'will-download')
      throw new Error(`The Chromium host's session has no event "${String(name)}"`)
  },
  webRequest: {
    onBeforeRequest: (filter: RequestFilter): void => {
      set.filter = filter
    },
  },
}

export const session = { defaultSession }
