/** What every answer of the app's own protocol carries. */

const contentSecurityPolicy = (rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** The page runs its own scripts and WebAssembly, and reaches nothing outside. */
const pagePolicy = contentSecurityPolicy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'connect-src': "'self' data: blob:",
  'worker-src': "'self' blob:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  // No pop-ups, dialogs, downloads or leaving: their words are missing. Forms are handled by scripts and sent nowhere.
  sandbox: 'allow-scripts allow-same-origin allow-forms',
})

/** A page on its way to paper carries everything inside itself and runs no script at all. */
const printPolicy = contentSecurityPolicy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
})

/** The camera's picture and a screen that stays on, for the app's own page; every other powerful feature is off for all. */
const permissionsPolicy = [
  'camera=(self)',
  'screen-wake-lock=(self)',
  ...[
    'microphone',
    'geolocation',
    'display-capture',
    'midi',
    'usb',
    'serial',
    'hid',
    'bluetooth',
    'payment',
  ].map((feature) => `${feature}=()`),
].join(', ')

const headersWith = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy,
  // These three make the page cross-origin isolated; without it WebAssembly has no threads.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
})

export const pageHeaders = headersWith(pagePolicy)
export const printHeaders = headersWith(printPolicy)
