import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importEverything } from '#app/data/importEverything.ts'
import { backUpDaily } from '#electron/host/backup/backups.ts'
import { openDatabase } from '#electron/host/storage/openDatabase.ts'
import { writeReport } from '#electron/host/report/writeReport.ts'
import { sampleReport } from '#tests/core/report/sampleReport.ts'
import { saveUntilKilled } from '#tests/electron/host/killed/saveUntilKilled.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'

/** Arguments: the data folder and what to do there, again and again, until somebody kills this process. */
const [folder = '', task = ''] = process.argv.slice(2)

const day = 86_400_000
const path = join(folder, 'overtoe.db')
const ready = () => process.stdout.write('ready\n')

const openIt = () => {
  const opened = openDatabase(path)
  if (opened.kind === 'failed') throw new Error(opened.detail)
  return opened.database
}

const tasks: Readonly<Record<string, () => Promise<void> | void>> = {
  /** Rep after rep, and all the rest in between. */
  save: () => saveUntilKilled(folder),
  /** A copy for one day after the other, so that old ones are let go too. */
  backup: () => {
    const database = openIt()
    ready()
    for (let count = 0; ; count += 1) backUpDaily(database, folder, new Date(count * day))
  },
  export: async () => {
    const host = openTestHost(folder, { chooseArchivePath: async () => join(folder, 'all.overtoe') })
    ready()
    for (;;) await host.exportEverything({ language: 'en' })
  },
  import: async () => {
    const host = openTestHost(folder)
    const archive = new Blob([readFileSync(join(folder, '..', 'archive.overtoe'))])
    ready()
    for (;;) await importEverything(host, archive, () => {})
  },
  report: async () => {
    ready()
    for (;;)
      await writeReport(sampleReport, {
        folder: join(folder, 'report'),
        baseName: 'set',
        formats: ['pdf', 'csv', 'json'],
        language: 'en',
        printPdf: async () => new Uint8Array(2_000_000).fill(7),
      })
  },
  /** Once: opening is what migrates. */
  migrate: () => {
    ready()
    openIt()
    process.stdout.write('migrated\n')
    setInterval(() => {}, day)
  },
}

await tasks[task]?.()
