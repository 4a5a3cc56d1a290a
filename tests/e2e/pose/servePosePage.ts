import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, resolve, sep } from 'node:path'
import { build } from 'vite'
import { poseAssets } from '../../../scripts/vite/poseAssets.ts'

const project = resolve(import.meta.dirname, '../../..')
const page = resolve(import.meta.dirname, 'page')
const built = resolve(project, '.cache/pose-page')

/** The app's own headers: threads need the first two, and the policy must not hinder any engine. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
    "media-src 'self' blob:; connect-src 'self' data: blob:; worker-src 'self' blob:; " +
    "base-uri 'none'; form-action 'none'; frame-src 'self'; frame-ancestors 'self'; object-src 'none'",
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
}

export type PosePageServer = { readonly url: string; readonly close: () => Promise<void> }
export type ServeOptions = {
  /** Further folders, by the first part of their URL. */
  readonly folders?: Readonly<Record<string, string>>
  /** Without isolation there are no threads. */
  readonly isolated?: boolean
  /** Answers 404 although the file is there. */
  readonly missing?: RegExp
}

/** Builds the page as the app is built (workers, lazy chunks, copied models). */
export const buildPosePage = () =>
  build({
    configFile: false,
    root: page,
    base: './',
    logLevel: 'warn',
    plugins: [poseAssets()],
    worker: { format: 'es' },
    build: {
      outDir: built,
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: { index: resolve(page, 'index.html'), peer: resolve(page, 'peer.html') } },
    },
  })

/** Serves the built page with the app's headers and with range requests. */
export const servePosePage = async ({
  folders = {},
  isolated = true,
  missing,
}: ServeOptions = {}): Promise<PosePageServer> => {
  const roots = new Map([...Object.entries(folders), ['', built]])
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const [, first = '', ...rest] = path.split('/')
    const root = roots.get(first) ?? built
    const file = resolve(root, root === built ? `.${path === '/' ? '/index.html' : path}` : rest.join('/'))
    const isThere = file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile()
    if (!isThere || missing?.test(path)) return response.writeHead(404).end()

    for (const [name, value] of Object.entries(headers)) {
      if (isolated || !name.startsWith('Cross-Origin')) response.setHeader(name, value)
    }
    response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream')
    response.setHeader('Accept-Ranges', 'bytes')
    const { size } = statSync(file)
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    const start = Number(range?.[1] ?? 0)
    const end = Math.min(size - 1, Number(range?.[2] || size - 1))
    if (range !== null) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`)
    response.writeHead(range === null ? 200 : 206, { 'Content-Length': Math.max(0, end - start + 1) })
    if (size === 0) return response.end()
    return createReadStream(file, { start, end }).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The test server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
