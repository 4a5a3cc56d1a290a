import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { seededRandom } from '#tests/electron/host/seededRandom.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, test } from 'vitest'

/** How often a word stands anywhere in the folder's database and its journal. */
const countIn = (folder: string, word: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('overtoe.db'))
    .reduce((sum, name) => sum + readFileSync(join(folder, name), 'latin1').split(word).length - 1, 0)

test('once the program has ended, no piece of a deleted set’s note is left in the file', async () => {
  const folder = testFolder()
  const host = openTestHost(folder)
  const days = Array.from({ length: 24 }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')}T10:00:00Z`)
  for (const day of days) await recordSet(host, 1, day)
  // Notes that grow and shrink move their rows about within the file.
  const next = seededRandom(3)
  for (let change = 0; change < 400; change++) {
    const session_id = 1 + Math.floor(next() * days.length)
    await host.saveSetNote({ session_id, pain_0_10: null, note: 'secret '.repeat(1 + 140 * next() ** 2) })
  }
  for (let session_id = 2; session_id <= days.length; session_id++) await host.deleteSession({ session_id })
  await host.saveSetNote({ session_id: 1, pain_0_10: 3, note: 'open' })
  host.close()
  expect(countIn(folder, 'open')).toBeGreaterThan(0)
  expect(countIn(folder, 'secret')).toBe(0)
  expect((await openTestHost(folder).listSessions({ limit: 50, offset: 0 })).total).toBe(1)
})
