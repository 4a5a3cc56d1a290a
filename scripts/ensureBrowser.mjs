import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser.mjs'

/** Fetching and unpacking some hundred megabytes over a slow line. */
const INSTALL_PATIENCE_MS = 15 * 60_000

/**
 * The path of a Chromium, Chrome or Edge. With `install`, a Debian or Ubuntu run by root gets one; it is said on
 * stderr. Throws with the one command that mends it when there is none.
 * @param {{ install: boolean }} wishes
 * @returns {string}
 */
export const ensureBrowser = ({ install }) => {
  const found = findBrowser()
  if (found !== null) return found
  if (install && mayInstall()) {
    console.error('No browser found. Installing Chromium with apt-get (once, some minutes)…')
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', 'chromium')
    const installed = findBrowser()
    if (installed !== null) return installed
  }
  throw new Error(`Overtoe needs Electron or an installed Chromium, Chrome or Edge. ${remedy()}`)
}

const mayInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

const aptGet = (...words) => {
  const { status, stderr } = spawnSync('apt-get', ['-q', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: INSTALL_PATIENCE_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  // A package list that is out of date may still be good enough to install from.
  if (status !== 0) console.error(`apt-get ${words[0]} failed: ${stderr.trim().split('\n').at(-1)}`)
}

const remedy = () => {
  if (process.platform === 'darwin') return 'Install one with: brew install --cask chromium'
  if (process.platform === 'win32') return 'Install one with: winget install Google.Chrome'
  if (existsSync('/etc/debian_version')) return 'Install one with: sudo apt-get install -y chromium'
  if (existsSync('/etc/fedora-release')) return 'Install one with: sudo dnf install -y chromium'
  if (existsSync('/etc/arch-release')) return 'Install one with: sudo pacman -S chromium'
  return 'Install one, or name its program in the environment variable CHROME.'
}
