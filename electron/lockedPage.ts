import type { WebPreferences } from 'electron'

/** How every window of the app is locked. `preload` is null for pages that get no wire. */
export const lockedPage = (preload: string | null): WebPreferences => ({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // The person stands three metres away and the window may be covered: the coach must not slow down.
  backgroundThrottling: false,
  ...(preload === null ? { javascript: false } : { preload }),
})
