import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { beginSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'

/** Saves rep after rep and says so on stdout only when the answer is there. */
export const saveUntilKilled = async (folder: string) => {
  const host = openTestHost(folder)
  const session_id = await beginSet(host)
  process.stdout.write(`begun ${session_id}\n`)
  for (let index = 1; ; index += 1) {
    const answer = await host.saveRep({ session_id, rep: sampleRep(index) })
    if (answer.kind === 'failed') throw new Error(answer.detail)
    process.stdout.write(`saved ${index}\n`)
  }
}
