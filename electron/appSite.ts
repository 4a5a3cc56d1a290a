import { randomUUID } from 'node:crypto'
import { appHost, appOrigin, appScheme } from '#electron/appAddress.ts'
import { pageHeaders, printHeaders } from '#electron/appHeaders.ts'
import { filePathUnder } from '#electron/filePathUnder.ts'
import { refuse, serveFile, serveRecordingFile } from '#electron/serveFile.ts'

export type AppSite = {
  /** Answers one request for an address of the app; everything it does not know is 404, everything shady 403. */
  readonly answer: (request: Request) => Promise<Response>
  /** Lets the page read one recording of the user's, and returns its path on the app's site ("/recording/…"). */
  readonly serveRecording: (path: string) => string
  /** Keeps a page for printing in memory until `remove` is called; `address` is absolute. */
  readonly addPrintPage: (html: string) => { readonly address: string; readonly remove: () => void }
}

/** The app's own site: the built page from the disk, one recording, and pages on their way to paper. */
export const openAppSite = (pageFolder: string): AppSite => {
  const recordings = new Map<string, string>()
  const printPages = new Map<string, string>()

  const answerPath = async (path: string, request: Request): Promise<Response> => {
    const recording = recordings.get(path)
    if (recording !== undefined) return serveRecordingFile(recording, request, pageHeaders)
    const printed = printPages.get(path)
    if (printed !== undefined) return htmlPage(printed)
    if (path.startsWith('/recording/') || path.startsWith('/print/')) return refuse(404, pageHeaders)
    const found = filePathUnder(pageFolder, path === '/' ? '/index.html' : path)
    if (found.kind === 'malformed') return refuse(400, pageHeaders)
    if (found.kind === 'forbidden') return refuse(403, pageHeaders)
    return serveFile(found.path, pageHeaders)
  }

  return {
    answer: async (request) => {
      const { protocol, host, pathname } = new URL(request.url)
      if (protocol !== `${appScheme}:` || host !== appHost) return refuse(403, pageHeaders)
      if (request.method !== 'GET') return refuse(405, pageHeaders)
      return answerPath(pathname, request)
    },
    // The name is made up: nothing of the user's folders reaches the page, and no file name can break the address.
    serveRecording: (file) => {
      const path = `/recording/${randomUUID()}`
      recordings.clear()
      recordings.set(path, file)
      return path
    },
    addPrintPage: (html) => {
      const path = `/print/${randomUUID()}`
      printPages.set(path, html)
      return { address: `${appOrigin}${path}`, remove: () => printPages.delete(path) }
    },
  }
}

const htmlPage = (html: string): Response =>
  new Response(html, {
    status: 200,
    headers: { ...printHeaders, 'Content-Type': 'text/html; charset=utf-8' },
  })
