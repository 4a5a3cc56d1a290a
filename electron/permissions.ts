import type { Session } from 'electron'
import { isAppAddress } from '#electron/appAddress.ts'

export type Wish = {
  readonly permission: string
  /** Media kinds asked for; the engine leaves them out when it checks before asking. */
  readonly media: readonly string[]
  readonly address: string
  readonly mainFrame: boolean
}

/** The camera's picture, for the app's own page: the only permission there is. */
export const isGranted = (wish: Wish): boolean =>
  wish.permission === 'media' &&
  wish.media.length > 0 &&
  wish.media.every((kind) => kind === 'video') &&
  wish.mainFrame &&
  isAppAddress(wish.address)

/** Both handlers are needed: the engine checks before it asks, and an unset handler allows everything. */
export const grantTheCameraOnly = (session: Session): void => {
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
