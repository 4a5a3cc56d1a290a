import { realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** The recording that one of the outputs would replace, by whatever name or link; null when none would. */
export const findOverwritten = async (
  inputs: readonly string[],
  outputs: readonly string[],
): Promise<string | null> => {
  const written = new Set(await Promise.all(outputs.map(realFile)))
  for (const input of inputs) {
    const file = await realFile(input)
    if (file !== null && written.has(file)) return input
  }
  return null
}

/** Every file that a report may have in its folder. */
export const filesOfReport = (folder: string): readonly string[] =>
  ['pdf', 'html', 'csv', 'json'].map((ending) => join(folder, `form-report.${ending}`))

/** Null for what is not there, and so can't be replaced. */
const realFile = (path: string): Promise<string | null> => realpath(path).catch(() => null)
