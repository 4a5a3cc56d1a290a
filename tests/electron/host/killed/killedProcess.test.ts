import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { listBackups } from '#electron/host/backup/backups.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { buildWorker } from '#tests/electron/host/killed/killAtRandom.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { exportedTo } from '#tests/electron/host/killed/saveUntilKilled.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { seededRandom } from '#tests/electron/host/seededRandom.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, onTestFinished, test } from 'vitest'

const rounds = 5
const random = seededRandom(1)

/** Lets a process save reps and kills it, without warning, some acknowledgements later. */
const saveAndKill = async (program: string, folder: string, afterReps: number) => {
  const child = spawn(process.execPath, [program, folder, 'save'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  let session_id = 0
  let acknowledged = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const [what, number] = line.split(' ')
    if (what === 'begun') session_id = Number(number)
    else acknowledged = Number(number)
    // It goes on saving meanwhile, so the blow lands anywhere in a write.
    if (acknowledged >= afterReps) setTimeout(() => child.kill('SIGKILL'), random() * 20)
  }
  const [, signal] = await closed
  return { session_id, acknowledged, signal }
}

test(
  'a process killed again and again, while it saves, backs up, exports and imports, loses no rep it had acknowledged',
  { timeout: 180_000 },
  async () => {
    const folder = testFolder()
    const worker = await buildWorker()
    onTestFinished(worker.remove)
    const killed: Awaited<ReturnType<typeof saveAndKill>>[] = []
    for (let round = 0; round < rounds; round += 1)
      killed.push(await saveAndKill(worker.program, folder, 5 + Math.floor(random() * 25)))

    const host = openTestHost(folder)
    expect(await host.aboutThisRun({})).toMatchObject({ database_set_aside: null })
    expect((await host.listSessions({ limit: 100, offset: 0 })).total).toBe(rounds)
    for (const { session_id, acknowledged, signal } of killed) {
      expect(signal).toBe('SIGKILL')
      const found = await host.loadSession({ session_id })
      const reps = found.kind === 'found' ? found.report.reps : []
      expect(found).toMatchObject({ summary: { finished: false, duration_ms: reps.at(-1)?.ended_at_ms } })
      // One rep more may have been written than was acknowledged: the answer was cut off.
      expect(reps.length).toBeGreaterThanOrEqual(acknowledged)
      expect(reps).toStrictEqual(reps.map((_, position) => sampleRep(position + 1)))
    }

    // What lies there under its own name is whole.
    const backups = listBackups(folder).map((backup) => backup.path)
    expect(backups).toHaveLength(1)
    for (const path of [exportedTo(folder), ...backups]) {
      const database = openSqlite(path, { readOnly: true })
      expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' })
      database.close()
    }
  },
)
