import type { Session } from 'electron'
import { isAppAddress } from '#electron/appAddress.ts'

/** Schemes that never leave the computer. */
const localSchemes: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:'])

/** Whether a request stays on this computer. `devServer` is the address of the page's development server, if one runs. */
export const staysHere = (address: string, devServer: string | null): boolean => {
  if (isAppAddress(address)) return true
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  if (localSchemes.has(protocol)) return true
  return devServer !== null && host === new URL(devServer).host
}

/** Offline by construction: whatever would leave is cancelled before a name is looked up. */
export const stayOffline = (session: Session, devServer: string | null): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !staysHere(url, devServer) }))
  // The spelling checker downloads its dictionaries.
  session.setSpellCheckerEnabled(false)
}
