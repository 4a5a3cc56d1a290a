/** The page's home. A scheme of its own makes "from this app" a comparison of two words. */
export const appScheme = 'app'
export const appHost = 'overtoe'
export const appOrigin = `${appScheme}://${appHost}`

/** Whether an address belongs to the app itself. Parsed, never matched as text: `app://overtoe.evil.example` begins alike. */
export const isAppAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === `${appScheme}:` && host === appHost
}
