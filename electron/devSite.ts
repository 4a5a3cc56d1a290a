import { isAppAddress } from '#electron/appAddress.ts'
import type { AppSite } from '#electron/appSite.ts'

/**
 * While developing, the page comes from the development server through the app's own address, so that origin,
 * isolation and the wire's checks are the ones the users get. Only the content policy is left out: hot reloading
 * needs inline scripts.
 */
export const openDevSite = (devServer: string, built: AppSite): AppSite => ({
  ...built,
  answer: async (request) => {
    const { pathname, search } = new URL(request.url)
    if (!isAppAddress(request.url) || /^\/(recording|print)\//.test(pathname)) return built.answer(request)
    // Set part by part: read as one text, a path that begins with two slashes would name another computer.
    const address = Object.assign(new URL(devServer), { pathname, search })
    const answer = await fetch(address)
    const headers = new Headers(answer.headers)
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Cross-Origin-Embedder-Policy', 'require-corp')
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    // The body arrives unpacked.
    headers.delete('content-encoding')
    headers.delete('content-length')
    return new Response(answer.body, { status: answer.status, headers })
  },
})
