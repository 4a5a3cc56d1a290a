import { mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Chromium leaves these behind when it is killed, and the next start would talk to a browser that is gone. */
const leftovers = ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'DevToolsActivePort'] as const

/**
 * The browser's own folder inside the app's data. Called only while this process holds the instance lock, so a browser
 * that still uses the folder belongs to a main process that died a moment ago.
 */
export const openProfile = (dataFolder: string): string => {
  const profile = join(dataFolder, 'chromium-profile')
  mkdirSync(profile, { recursive: true })
  endOrphan(profile)
  for (const name of leftovers) rmSync(join(profile, name), { force: true })
  sealPeerConnections(profile)
  return profile
}

/** The lock is a link that names the computer and the process: "laptop-4711". */
const endOrphan = (profile: string): void => {
  try {
    const process_ = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))
    // Process ids are reused: only a program that was started with this folder may be ended.
    if (readFileSync(`/proc/${process_}/cmdline`, 'utf8').includes(profile)) process.kill(process_, 'SIGKILL')
  } catch {
    // No lock, no such process, or a system without /proc, where Chromium sorts it out by itself.
  }
}

/** The browser takes this from its preferences only: peer connections may use nothing but a proxy, and there is none. */
const sealPeerConnections = (profile: string): void => {
  const file = join(profile, 'Default', 'Preferences')
  const known = readPreferences(file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...known, webrtc: { ip_handling_policy: 'disable_non_proxied_udp' } }))
}

/** Whatever the browser noted last time; nothing on the first start or when the file is damaged. */
const readPreferences = (file: string): object => {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof read === 'object' && read !== null ? read : {}
  } catch {
    return {}
  }
}
