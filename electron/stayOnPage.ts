import type { App, WebContents } from 'electron'

/** No page of the app ever goes anywhere else, opens a window or embeds another page. */
export const stayOnPage = (app: App): void => {
  app.on('web-contents-created', (_event, page) => holdStill(page))
}

const holdStill = (page: WebContents): void => {
  page.on('will-navigate', (event) => event.preventDefault())
  page.on('will-frame-navigate', (event) => event.preventDefault())
  page.on('will-redirect', (event) => event.preventDefault())
  page.on('will-attach-webview', (event) => event.preventDefault())
  page.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Otherwise a peer connection could reach the network past every request filter.
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
