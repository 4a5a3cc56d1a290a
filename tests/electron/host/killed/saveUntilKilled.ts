import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importEverything } from '#app/data/importEverything.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { beginSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'

/** The file that all data is exported to, again and again. */
export const exportedTo = (folder: string) => join(folder, 'all.overtoe')

/**
 * Saves rep after rep and says so on stdout only when the answer is there. In between it backs up, exports everything and
 * takes the export in again, so that the blow may fall there too.
 */
export const saveUntilKilled = async (folder: string) => {
  const path = exportedTo(folder)
  const host = openTestHost(folder, { chooseArchivePath: async () => path })
  const session_id = await beginSet(host)
  process.stdout.write(`begun ${session_id}\n`)
  for (let index = 1; ; index += 1) {
    const answer = await host.saveRep({ session_id, rep: sampleRep(index) })
    if (answer.kind === 'failed') throw new Error(answer.detail)
    process.stdout.write(`saved ${index}\n`)
    if (index % 5 !== 0) continue
    host.backUp()
    await host.exportEverything({ language: 'en' })
    await importEverything(host, new Blob([readFileSync(path)]), () => {})
  }
}
