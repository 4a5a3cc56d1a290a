/**
 * An installed browser knows no schemes of ours, so `app://overtoe/x` is `https://overtoe.app.localhost/x` inside of it:
 * a secure origin that never leaves the computer, and whose every request is answered here.
 */
export const inBrowser = (address: string, schemes: ReadonlySet<string>): string => {
  const { protocol, host, pathname, search, hash } = new URL(address)
  const scheme = protocol.slice(0, -1)
  return schemes.has(scheme) ? `https://${host}.${scheme}.localhost${pathname}${search}${hash}` : address
}

/** The way back; addresses of others stay as they are. */
export const inApp = (address: string, schemes: ReadonlySet<string>): string => {
  const match = /^https:\/\/([^/?#]+)\.([a-z][a-z0-9+.-]*)\.localhost(?=[/?#]|$)(.*)$/s.exec(address)
  const [, host, scheme, rest] = match ?? []
  return host !== undefined && scheme !== undefined && schemes.has(scheme)
    ? `${scheme}://${host}${rest === undefined || rest === '' ? '/' : rest}`
    : address
}
