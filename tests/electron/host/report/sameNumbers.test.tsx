import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorldPoint } from '#core/body/poseFrame.ts'
import { readPose } from '#core/body/readPose.ts'
import type { LegRecord, RepRecord } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import { RepTable } from '#ui/parts/RepTable.tsx'
import { readNumbers } from '#tests/core/report/readPage.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { milliseconds } from '#core/units.ts'
import Papa from 'papaparse'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const repCount = 6

/** What the app measured, before any of it was written anywhere. */
const measured = Array.from({ length: repCount }, (_, index) => sampleRep(index + 1))

/** Frames as the engine gave them. */
const poses = loadRecording('anna_y0_desk').slice(0, 60)

/** A set that went through the database and out again, in every format. */
const exported = async () => {
  const folder = testFolder()
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  const host = openTestHost(join(folder, 'data'), { chooseSavePath: async () => join(documents, 'set.json') })
  const session_id = await recordSet(host, repCount)
  await host.savePoses({ session_id, poses })
  await host.exportReport({
    session_id,
    formats: ['json', 'csv', 'html', 'trc'],
    language: 'de',
    paper: 'letter',
  })
  const found = await host.loadSession({ session_id })
  if (found.kind !== 'found') throw new Error('The set is not in the history')
  const read = (ending: string) => readFileSync(join(documents, `set.${ending}`), 'utf8')
  const kept = (await host.loadPoses({ session_id, from_ms: 0, to_ms: Number.MAX_SAFE_INTEGER })).poses
  return { report: found.report, read, kept }
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

test('every further measure stands in the table under the name and with the number that it has in the report', async () => {
  const { report, read } = await exported()
  const { data } = Papa.parse<Record<string, unknown>>(read('csv'), {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  })
  const compared = new Set<string>()
  for (const [index, row] of data.entries()) {
    const measures = report.reps[Math.floor(index / 2)]?.measures
    const side = sides[index % 2]
    if (!measures || side === undefined) throw new Error('A rep without measures')
    for (const [name, number] of Object.entries({ ...measures, ...measures[side] }))
      if (typeof number === 'number') {
        expect([name, row[name]]).toEqual([name, number])
        compared.add(name)
      }
  }
  expect(compared.size).toBeGreaterThan(20)
})

test('the marker file holds the landmarks that the database kept, which are the engine’s to half a millimetre', async () => {
  const { read, kept } = await exported()
  const lines = read('trc')
    .split('\n')
    .map((line) => line.split('\t'))
  const labels = lines[3] ?? []
  const rows = lines.slice(6).filter((row) => row.length > 1)
  expect(rows).toHaveLength(poses.length)
  for (const [index, row] of rows.entries()) {
    const [stored, frame] = [kept[index], poses[index]].map(
      (pose) => pose && readPose({ ...pose, at: milliseconds(pose.at) }),
    )
    if (stored?.kind !== 'person' || frame?.kind !== 'person') throw new Error('A frame without a person')
    for (const side of sides)
      for (const [joint, label] of [
        ['hip', 'Hip'],
        ['knee', 'Knee'],
        ['ankle', 'Ankle'],
        ['toe', 'BigToe'],
      ] as const) {
        const at = labels.indexOf(`${side === 'left' ? 'L' : 'R'}${label}`)
        const printed = row.slice(at, at + 3).map(Number)
        expect(printed).toEqual(inMillimetres(stored.world[side][joint]))
        for (const [axis, given] of inMillimetres(frame.world[side][joint]).entries())
          expect(Math.abs((printed[axis] ?? Number.NaN) - given)).toBeLessThan(0.51)
      }
  }
})

/** Forward, up and to the right, as the format has it; the world points away from the camera, down and to the left. */
const inMillimetres = ({ x, y, z }: WorldPoint) =>
  [-z, -y, -x].map((metres) => Number((metres * 1000).toFixed(2)))

test('the screen shows the same knees, with the same errors', async () => {
  const { report } = await exported()
  const screen = renderToStaticMarkup(<RepTable reps={report.reps} />).replace(/<[^>]+>/g, ' ')
  for (const rep of measured)
    for (const side of sides) {
      const { knee_inward_deg: inward, error_deg: error } = rep[side]
      if (inward !== null) expect(screen).toContain(`${inward.toFixed(1)} ± ${error?.toFixed(1)}°`)
    }
})
