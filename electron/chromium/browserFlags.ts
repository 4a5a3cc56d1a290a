import type { E2eSettings } from '#electron/chromium/e2eSettings.ts'

export type BrowserFlags = {
  readonly profile: string
  readonly headless: boolean
  /** Chromium's own sandbox refuses to run as root. */
  readonly root: boolean
  readonly e2e: E2eSettings | null
}

/** Every switch the browser gets, and why. */
export const browserFlags = ({ profile, headless, root, e2e }: BrowserFlags): readonly string[] => [
  `--user-data-dir=${profile}`,
  ...offlineFlags,
  ...quietFlags,
  ...awakeFlags,
  // Without a GPU there is no WebGL otherwise, and the reference engine needs it.
  '--enable-unsafe-swiftshader',
  ...(headless ? ['--headless=new'] : []),
  ...(root ? ['--no-sandbox', '--test-type'] : []),
  ...(e2e === null ? [] : e2eFlags(e2e)),
]

/** The browser's own errands; the app's requests are refused one by one besides. */
const offlineFlags = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--disable-quic',
  '--disable-extensions',
  '--block-new-web-contents',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,DialMediaRouteProvider,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--no-pings',
]

const quietFlags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-session-crashed-bubble',
  '--disable-breakpad',
  '--password-store=basic',
  '--use-mock-keychain',
]

/** The person stands three metres away: a covered window must measure as fast as an open one. */
const awakeFlags = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

const e2eFlags = ({ camera }: E2eSettings): readonly string[] => [
  // The tests' own driver connects here; a free port, on this computer only.
  '--remote-debugging-port=0',
  '--autoplay-policy=no-user-gesture-required',
  ...cameraFlags(camera),
]

const cameraFlags = (camera: string | null): readonly string[] => {
  if (camera === 'none') return ['--use-fake-device-for-media-stream=device-count=0']
  const file = camera === null || camera === 'denied' ? [] : [`--use-file-for-fake-video-capture=${camera}`]
  return ['--use-fake-device-for-media-stream', ...file]
}
