import type { CustomScheme } from 'electron'
import { isRunning } from '#electron/chromium/running.ts'

export type SchemeHandler = (request: Request) => Response | Promise<Response>

const schemes = new Set<string>()
const handlers = new Map<string, SchemeHandler>()

export const ownSchemes = (): ReadonlySet<string> => schemes
export const handlerOf = (scheme: string): SchemeHandler | undefined => handlers.get(scheme)

export const protocol = {
  registerSchemesAsPrivileged: (customSchemes: readonly CustomScheme[]): void => {
    if (isRunning()) throw new Error('Schemes have to be registered before the app is ready')
    for (const { scheme, privileges } of customSchemes) {
      // Inside the browser every scheme of the app's is https, which is both.
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error('The Chromium host knows standard, secure schemes only')
      }
      schemes.add(scheme)
    }
  },
  handle: (scheme: string, handler: SchemeHandler): void => {
    if (handlers.has(scheme)) throw new Error(`There is a handler for ${scheme} already`)
    handlers.set(scheme, handler)
  },
}
