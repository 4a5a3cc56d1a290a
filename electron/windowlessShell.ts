import type { Wire } from '#contract/wire.ts'
import type { HiddenPage } from '#electron/hiddenPage.ts'

/** What a run without a window gets from the main process, so that the command line itself stays plain Node. */
export type WindowlessShell = {
  readonly appVersion: string
  /** For example "Electron 45.4.1". */
  readonly hostName: string
  /** Lets the page read one recording; returns its path on the app's own site, to be resolved against the page's address. */
  readonly serveRecording: (path: string) => string
  /** Answers the page's questions; once, before the page opens. */
  readonly answerPages: (wire: Wire) => void
  /** `page` is a path on the app's own site: "/analyse.html". Rejects when it can't be loaded. */
  readonly openHiddenPage: (page: string) => Promise<HiddenPage>
  readonly printPdf: (html: string) => Promise<Uint8Array>
}
