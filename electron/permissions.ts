import type { Session } from 'electron'
import { isAppAddress } from '#electron/appAddress.ts'

export type Wish = {
  readonly permission: string
  /** Media kinds asked for; the engine leaves them out when it checks before asking. */
  readonly media: readonly string[]
  readonly address: string
  readonly mainFrame: boolean
}

/** For the app's own page: the camera's picture, and a screen that stays on during a set. There is nothing else. */
export const isGranted = (wish: Wish): boolean =>
  (isCamera(wish) || wish.permission === 'screen-wake-lock') && wish.mainFrame && isAppAddress(wish.address)

const isCamera = ({ permission, media }: Wish): boolean =>
  permission === 'media' && media.length > 0 && media.every((kind) => kind === 'video')

/** Both handlers are needed: the engine checks before it asks, and an unset handler allows everything. */
export const grantTheLeast = (session: Session): void => {
  session.setPermissionCheckHandler((_page, permission, origin, details) =>
    isGranted({
      permission,
      media: details.mediaType === undefined ? [] : [details.mediaType],
      address: origin,
      mainFrame: details.isMainFrame,
    }),
  )
  session.setPermissionRequestHandler((_page, permission, answer, details) => {
    answer(
      isGranted({
        permission,
        media: 'mediaTypes' in details ? (details.mediaTypes ?? []) : [],
        address: details.requestingUrl,
        mainFrame: details.isMainFrame,
      }),
    )
  })
  session.setDevicePermissionHandler(() => false)
}
