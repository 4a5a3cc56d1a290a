import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ReadableStream } from 'node:stream/web'
import { byteRange } from '#electron/byteRange.ts'
import { mediaTypeOf, recordingTypeOf } from '#electron/mediaTypes.ts'

type Headers = Readonly<Record<string, string>>

/** One of the app's own files, whole: they are small, and compiling scripts wants them at once. */
export const serveFile = async (path: string, headers: Headers): Promise<Response> => {
  const size = await sizeOf(path)
  if (size === null) return refuse(404, headers)
  const body = new Uint8Array(await readFile(path))
  return new Response(body, {
    status: 200,
    headers: { ...headers, 'Content-Type': mediaTypeOf(path), 'Content-Length': String(body.byteLength) },
  })
}

/** Bytes per answer: players ask for "the rest" and hang up early, and not every host can stop in the middle. */
const LONGEST_PART = 8 * 1024 * 1024

/** A recording, streamed from the disk; with a Range header only that part, as status 206. */
export const serveRecordingFile = async (
  path: string,
  request: Request,
  headers: Headers,
): Promise<Response> => {
  const size = await sizeOf(path)
  if (size === null) return refuse(404, headers)
  const range = byteRange(request.headers.get('range'), size, LONGEST_PART)
  if (range.kind === 'unsatisfiable') return refuse(416, { ...headers, 'Content-Range': `bytes */${size}` })
  const [first, last] = range.kind === 'part' ? [range.first, range.last] : [0, size - 1]
  return new Response(size === 0 ? null : streamOf(path, first, last), {
    status: range.kind === 'part' ? 206 : 200,
    headers: {
      ...headers,
      'Content-Type': recordingTypeOf(path),
      'Content-Length': String(last - first + 1),
      'Accept-Ranges': 'bytes',
      ...(range.kind === 'part' ? { 'Content-Range': `bytes ${first}-${last}/${size}` } : {}),
    },
  })
}

/** An answer without a body. */
export const refuse = (status: 400 | 403 | 404 | 405 | 416, headers: Headers): Response =>
  new Response(null, { status, headers })

const sizeOf = async (path: string): Promise<number | null> => {
  const found = await stat(path).catch(() => null)
  return found?.isFile() === true ? found.size : null
}

const streamOf = (path: string, first: number, last: number): ReadableStream =>
  Readable.toWeb(createReadStream(path, { start: first, end: last }))
