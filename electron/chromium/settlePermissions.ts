import { running } from '#electron/chromium/running.ts'
import { decisions } from '#electron/chromium/session.ts'
import type { WebContents } from '#electron/chromium/webContents.ts'

type Permission = {
  readonly name: string
  /** As Electron calls it. */
  readonly electron: string
  readonly media?: 'video' | 'audio'
}

const permissions: readonly Permission[] = [
  { name: 'camera', electron: 'media', media: 'video' },
  { name: 'microphone', electron: 'media', media: 'audio' },
  ...['geolocation', 'notifications', 'midi', 'clipboard-read', 'display-capture', 'idle-detection'].map(
    same,
  ),
  ...['screen-wake-lock', 'window-management', 'local-fonts', 'storage-access'].map(same),
]

function same(name: string): Permission {
  return { name, electron: name }
}

/**
 * Asks the app's own handlers about every permission, and tells the browser before the page runs. `address` is the
 * page's as the app knows it, `origin` as the browser does.
 */
export const settlePermissions = async (
  page: WebContents,
  address: string,
  origin: string,
): Promise<void> => {
  const { browser, e2e } = running()
  await Promise.all(
    permissions.map(async (permission) => {
      const denied = permission.name === 'camera' && e2e?.camera === 'denied'
      const granted = !denied && (await isGranted(page, permission, address))
      const settled = browser.send('Browser.setPermission', {
        permission: { name: permission.name },
        setting: granted ? 'granted' : 'denied',
        origin,
      })
      // A newer or older browser may lack one of the others; the camera and the microphone it must know.
      await (permission.media === undefined ? settled.catch(() => {}) : settled)
    }),
  )
}

const isGranted = async (
  page: WebContents,
  { electron, media }: Permission,
  address: string,
): Promise<boolean> => {
  const { check, request } = decisions()
  const details = { isMainFrame: true, requestingUrl: address }
  const checked = check?.(
    page,
    electron,
    address,
    media === undefined ? details : { ...details, mediaType: media },
  )
  if (checked !== true || request === null) return false
  return new Promise((resolve) => {
    request(page, electron, resolve, media === undefined ? details : { ...details, mediaTypes: [media] })
  })
}
