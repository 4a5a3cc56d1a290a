import { protocol } from 'electron'
import { appScheme } from '#electron/appAddress.ts'
import type { AppSite } from '#electron/appSite.ts'

/** Has to run before the app is ready: makes `app://` a secure, standard scheme, as https is. */
export const claimAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

export const serveAppScheme = (site: AppSite): void => {
  protocol.handle(appScheme, site.answer)
}
