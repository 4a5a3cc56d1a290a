import { renderReportCsv } from '#electron/host/report/renderReportCsv.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

const saidOf = async (host: ReturnType<typeof openTestHost>, session_id: number) => {
  const answer = await host.loadSession({ session_id })
  if (answer.kind === 'missing') throw new Error('The set is gone')
  const { pain_0_10, note } = answer.report
  return { pain_0_10, note, report: answer.report }
}

test('pain and note of a set come back after a restart, and can be taken back', async () => {
  const folder = testFolder()
  const host = openTestHost(folder)
  const session_id = await recordSet(host)
  expect(await saidOf(host, session_id)).toMatchObject({ pain_0_10: undefined, note: undefined })

  await host.saveSetNote({ session_id, pain_0_10: 0, note: 'Left knee clicked.\nNew shoes.' })
  host.close()
  const again = openTestHost(folder)
  expect(await saidOf(again, session_id)).toMatchObject({
    pain_0_10: 0,
    note: 'Left knee clicked.\nNew shoes.',
  })
  expect((await again.listSessions({ limit: 1, offset: 0 })).sessions).toMatchObject([
    { session_id, pain_0_10: 0, note: 'Left knee clicked.\nNew shoes.' },
  ])

  await again.saveSetNote({ session_id, pain_0_10: null, note: '' })
  expect((await saidOf(again, session_id)).report).not.toHaveProperty('pain_0_10')
})

test('a note on a set that is gone says so', async () => {
  const host = openTestHost(testFolder())
  expect(await host.saveSetNote({ session_id: 9, pain_0_10: 3, note: '' })).toMatchObject({
    kind: 'failed',
    why: 'missing',
  })
})

test('a spreadsheet takes a note for text, never for a formula', async () => {
  const host = openTestHost(testFolder())
  const session_id = await recordSet(host)
  await host.saveSetNote({ session_id, pain_0_10: 4, note: '=1+1, "quoted"' })
  const { report } = await saidOf(host, session_id)
  const [row] = Papa.parse<Record<string, string>>(renderReportCsv(report).slice(1), { header: true }).data
  expect({ pain: row?.['pain_0_10'], note: row?.['note'] }).toEqual({ pain: '4', note: `'=1+1, "quoted"` })
})
