import { openPeer } from './openPeer.ts'

/** A page of its own inside the benchmark's page: two of these runtimes in one page would take each other's memory. */
globalThis.openPeer = openPeer

declare global {
  var openPeer: typeof import('./openPeer.ts').openPeer
}
