import type { Session } from 'electron'

/** Files leave the app through the save dialog alone; a page that starts a download is not the app's. */
export const forbidDownloads = (session: Session): void => {
  session.on('will-download', (event) => event.preventDefault())
}
