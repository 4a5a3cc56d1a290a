import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/**
 * The Chromium, Chrome or Edge of this computer; the environment variable CHROME goes first. Null when there is none.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | null}
 */
export const findBrowser = (environment = process.env) => candidates(environment).find(isProgram) ?? null

const candidates = (environment) => {
  const chosen = environment.CHROME ? [environment.CHROME] : []
  if (process.platform === 'darwin') return [...chosen, ...macPrograms]
  if (process.platform === 'win32') {
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return [
      ...chosen,
      ...roots.flatMap((root) => (root ? windowsPrograms.map((parts) => join(root, ...parts)) : [])),
    ]
  }
  const folders = [
    ...(environment.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ]
  return [...chosen, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))]
}

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
