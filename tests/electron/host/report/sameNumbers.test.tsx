import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LegRecord, RepRecord } from '#core/report/formReport.ts'
import { sides } from '#core/side.ts'
import { RepTable } from '#ui/parts/RepTable.tsx'
import { readNumbers } from '#tests/core/report/readPage.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const repCount = 6

/** What the app measured, before any of it was written anywhere. */
const measured = Array.from({ length: repCount }, (_, index) => sampleRep(index + 1))

/** A set that went through the database and out again, in every format. */
const exported = async () => {
  const folder = testFolder()
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  const host = openTestHost(join(folder, 'data'), { chooseSavePath: async () => join(documents, 'set.json') })
  const session_id = await recordSet(host, repCount)
  await host.exportReport({ session_id, formats: ['json', 'csv', 'html'], language: 'de', paper: 'letter' })
  const found = await host.loadSession({ session_id })
  if (found.kind !== 'found') throw new Error('The set is not in the history')
  const read = (ending: string) => readFileSync(join(documents, `set.${ending}`), 'utf8')
  return { report: found.report, read }
}

const numbersOfLeg = (leg: LegRecord) =>
  [
    leg.knee_inward_deg,
    ...(leg.knee_inward_deg === null ? [] : [leg.error_deg]),
    leg.knee_inward_at_bottom_deg,
    leg.knee_inward_shin_lengths,
    leg.shin_frontal_deg,
  ].filter((number) => number !== null)

const numbersOfRep = (rep: RepRecord) => [
  rep.depth_deg,
  rep.depth_error_deg,
  ...sides.flatMap((side) => numbersOfLeg(rep[side])),
]

test('what was measured comes out of database, JSON, CSV and page as it went in', async () => {
  const { report, read } = await exported()
  expect(report.reps).toEqual(measured)
  expect(JSON.parse(read('json'))).toEqual(report)
  expect(readNumbers(read('html'))).toEqual(measured.map(numbersOfRep))

  const { data } = Papa.parse<Record<string, unknown>>(read('csv'), {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  })
  expect(data).toMatchObject(
    measured.flatMap((rep) =>
      sides.map((side) => ({
        rep: rep.index,
        side,
        depth_deg: rep.depth_deg,
        knee_inward_deg: rep[side].knee_inward_deg,
        knee_inward_error_deg: rep[side].error_deg,
        knee_inward_shin_lengths: rep[side].knee_inward_shin_lengths,
        shin_frontal_deg: rep[side].shin_frontal_deg,
        verdict: rep[side].verdict,
        trunk_lean_deg: rep.measures?.trunk_lean_deg,
      })),
    ),
  )
})

test('the screen shows the same knees, with the same errors', async () => {
  const { report } = await exported()
  const screen = renderToStaticMarkup(<RepTable reps={report.reps} />).replace(/<[^>]+>/g, ' ')
  for (const rep of measured)
    for (const side of sides) {
      const { knee_inward_deg: inward, error_deg: error } = rep[side]
      if (inward !== null) expect(screen).toContain(`${inward.toFixed(1)} ± ${error?.toFixed(1)}°`)
    }
})
