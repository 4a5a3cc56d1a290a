import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'

/** What cameras, phones and meeting programs write, and recorded landmarks. */
const endings: ReadonlySet<string> = new Set(
  '.mp4 .m4v .mov .webm .mkv .avi .mpg .mpeg .ogv .json'.split(' '),
)
/** What this program itself wrote. */
const ownFiles: ReadonlySet<string> = new Set(['form-report.json', 'summary.json'])

/** Every recording once: files as they were named, folders by the recordings in and below them. */
export const listInputs = async (named: readonly string[]): Promise<readonly string[]> => {
  const listed: string[] = []
  for (const path of named) {
    const found = await stat(path).catch(() => null)
    const below = found?.isDirectory() ? await recordingsBelow(path) : []
    // An empty folder stays as it is, so that whoever opens it says so.
    listed.push(...(below.length === 0 ? [path] : below))
  }
  const once = new Map<string, string>()
  for (const path of listed) if (!once.has(resolve(path))) once.set(resolve(path), path)
  return [...once.values()]
}

const recordingsBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  return entries
    .filter(isRecording)
    .toSorted()
    .map((entry) => join(folder, entry))
}

const isRecording = (entry: string): boolean => {
  const parts = entry.split(/[\\/]/)
  const name = parts.at(-1) ?? ''
  return (
    !parts.some((part) => part.startsWith('.')) &&
    endings.has(extname(name).toLowerCase()) &&
    !ownFiles.has(name)
  )
}
