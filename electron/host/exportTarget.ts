import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { ReportFormat } from '#contract/hostContract.ts'

export type ExportTarget = { readonly folder: string; readonly baseName: string }

/** Where the files of an export go: next to the chosen path, all with its name and their own ending. */
export const exportTarget = (chosenPath: string, formats: readonly ReportFormat[]): ExportTarget => {
  const folder = dirname(chosenPath)
  const ending = extname(chosenPath).toLowerCase()
  const known = formats.some((format) => ending === `.${format}`)
  const wanted = known ? basename(chosenPath, extname(chosenPath)) : basename(chosenPath)
  return { folder, baseName: freeName(folder, wanted, chosenPath, formats) }
}

/** The dialog asked about overwriting the chosen path only, so its siblings must not overwrite anything. */
const freeName = (
  folder: string,
  wanted: string,
  chosenPath: string,
  formats: readonly ReportFormat[],
): string => {
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? wanted : `${wanted} (${attempt})`
    const paths = formats.map((format) => join(folder, `${name}.${format}`))
    if (paths.every((path) => path === chosenPath || !existsSync(path))) return name
  }
}
