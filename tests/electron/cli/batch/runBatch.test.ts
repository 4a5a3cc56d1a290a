import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { listInputs } from '#electron/cli/batch/listInputs.ts'
import { analyseHere } from '#tests/electron/cli/analyseHere.ts'
import { recordingPath } from '#tests/fixtures/recordings.ts'
import Papa from 'papaparse'
import { expect, test, vi } from 'vitest'

/** A folder with two recordings, one of them further down, and a file that is none. */
const prepare = () => {
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-batch-'))
  const whole = readFileSync(recordingPath('ben_right_valgus_ascent'), 'utf8')
  mkdirSync(join(folder, 'in', 'tuesday'), { recursive: true })
  writeFileSync(join(folder, 'in', 'one.pose.json'), whole)
  writeFileSync(join(folder, 'in', 'tuesday', 'two.pose.json'), whole)
  writeFileSync(join(folder, 'in', 'broken.json'), 'Ten squats')
  return { input: join(folder, 'in'), out: join(folder, 'out') }
}

const analyse = (...words: readonly string[]) => analyseHere([...words, '--no-pdf'])

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const reportOf = (out: string, name: string) => join(out, `${name}.pose-form-report`, 'form-report.json')

test('a folder gives a report for each recording and one summary with their numbers', async () => {
  const { input, out } = prepare()
  const { end, out: said, error } = await analyse(input, '--out', out)
  expect(end).toBe(3)
  expect(said).toContain(join(out, 'summary.csv'))
  expect(error).toMatch(/1 of 3 inputs gave no report:\n {2}broken\.json holds no readable landmarks/)
  expect(readdirSync(out).toSorted()).toEqual([
    'one.pose-form-report',
    'summary.csv',
    'summary.json',
    'two.pose-form-report',
  ])
  const report = readJson(reportOf(out, 'one'))
  const { inputs } = readJson(join(out, 'summary.json'))
  expect(inputs).toMatchObject([
    { input: join(input, 'broken.json'), outcome: 'unreadable', reps: null },
    {
      outcome: 'measured',
      report: 'one.pose-form-report',
      reps: report.reps.length,
      right_reps_inside: 1,
      right_knee_inward_furthest_deg: report.reps[1].right.knee_inward_deg,
      camera_yaw_deg: report.camera.yaw_deg,
      warnings: report.warnings.length,
    },
    { input: join(input, 'tuesday', 'two.pose.json'), outcome: 'measured' },
  ])
  const table = readFileSync(join(out, 'summary.csv'), 'utf8').replace(/^\uFEFF/, '')
  const { data } = Papa.parse(table.trim(), { header: true, dynamicTyping: true })
  expect(data).toEqual(inputs)
})

test('a second run does only what is missing, changed or asked for again', async () => {
  const { input, out } = prepare()
  rmSync(join(input, 'broken.json'))
  const writtenAt = () => ['one', 'two'].map((name) => statSync(reportOf(out, name)).mtimeMs)
  expect((await analyse(input, '--out', out)).end).toBe(0)
  const first = writtenAt()
  const summary = readJson(join(out, 'summary.json'))

  expect((await analyse(input, '--out', out)).end).toBe(0)
  expect(writtenAt()).toEqual(first)
  expect(readJson(join(out, 'summary.json'))).toEqual(summary)

  rmSync(join(out, 'two.pose-form-report'), { recursive: true })
  await analyse(input, '--out', out)
  const [one, two] = writtenAt()
  expect([one === first[0], two === first[1]]).toEqual([true, false])

  await analyse(input, '--out', out, '--mirrored')
  expect(writtenAt()[0]).not.toBe(one)
  expect(readJson(join(out, 'summary.json')).inputs[0]).toMatchObject({ left_reps_inside: 1 })
})

test('two recordings of one name get folders that tell them apart', async () => {
  const { input, out } = prepare()
  const other = join(input, 'tuesday', 'broken.json')
  writeFileSync(other, 'Two squats')
  const { end } = await analyse(join(input, 'broken.json'), other, '--out', out)
  expect(end).toBe(3)
  expect(readJson(join(out, 'summary.json')).inputs).toHaveLength(2)
})

test('what can’t be had of recordings, pictures or a third rep, is said; their reports are written all the same', async () => {
  const { input, out } = prepare()
  const { error } = await analyse(input, '--out', out, '--pictures', '--known-good-rep', '3')
  expect(error).toContain('No pictures of one.pose.json, two.pose.json: recorded landmarks hold none.')
  for (const name of ['one', 'two']) expect(error).toContain(`There is no rep 3 in ${name}.pose.json`)
  expect(readJson(reportOf(out, 'one'))).not.toHaveProperty('pictures')
  expect(readJson(join(out, 'summary.json')).way.pictures).toBe('blurred')
})

test('a face can only be shown in pictures, and pictures only in a report', async () => {
  const { input } = prepare()
  expect((await analyse(input, '--show-face')).end).toBe(2)
  expect((await analyse(join(input, 'one.pose.json'), '--json', 'numbers.json', '--pictures')).end).toBe(2)
})

test('a recording on which the program breaks, or a printer, costs no other one its report', async () => {
  const { input, out } = prepare()
  writeFileSync(join(input, 'clip.mp4'), '\u0000\u0000\u0000 ftypisom')
  const app = {
    measureVideo: () => Promise.reject(new Error('the decoder is upside down')),
    printPdf: (html: string) =>
      html.includes('one.pose.json')
        ? Promise.reject(new Error('out of toner'))
        : Promise.resolve(new Uint8Array(1)),
  }
  vi.spyOn(console, 'error').mockReturnValue()
  const { end, error } = await analyseHere([input, '--out', out], { app })
  vi.restoreAllMocks()
  expect(end).toBe(4)
  expect(error).toMatch(/3 of 4 inputs gave no report:/)
  expect(error).toMatch(/clip\.mp4 could not be measured: .*the decoder is upside down/)
  expect(error).toContain(`could not be written to ${join(out, 'one.pose-form-report', 'form-report.pdf')}`)
  expect(existsSync(reportOf(out, 'one'))).toBe(true)
  expect(readJson(join(out, 'summary.json')).inputs).toMatchObject([
    { outcome: 'unreadable' },
    { input: join(input, 'clip.mp4'), outcome: 'unreadable' },
    { input: join(input, 'one.pose.json'), outcome: 'not-written' },
    { input: join(input, 'tuesday', 'two.pose.json'), outcome: 'measured' },
  ])
  // What could be written of the second one stays its own.
  expect(readJson(join(out, 'summary.json')).inputs[2].report).toBe('one.pose-form-report')
})

test('a recording that is named in two ways is measured once', async () => {
  const { input } = prepare()
  const twice = [join(input, 'tuesday', 'two.pose.json'), join(input, 'tuesday', '..', 'tuesday')]
  expect(await listInputs(twice)).toEqual([twice[0]])
  expect(await listInputs([relative('.', twice[0] ?? ''), ...twice])).toHaveLength(1)
})

test('the summary is not written over one of its recordings', async () => {
  const { input } = prepare()
  const recording = join(input, 'summary.json')
  writeFileSync(recording, 'Ten squats')
  const { end, error } = await analyse(recording, join(input, 'one.pose.json'), '--out', input)
  expect([end, readFileSync(recording, 'utf8')]).toEqual([2, 'Ten squats'])
  expect(error).toContain(`${recording} is a recording to be read`)
})

/** Two days' recordings of one name, in folders of their own. */
const prepareDays = () => {
  const { input, out } = prepare()
  const whole = readFileSync(join(input, 'one.pose.json'))
  const days = ['mon', 'tue'].map((day) => join(input, day))
  for (const day of days) {
    mkdirSync(day)
    writeFileSync(join(day, 'squats.json'), whole)
  }
  const rowsOf = (): { input: string; report: string; way?: unknown }[] =>
    readJson(join(out, 'summary.json')).inputs
  return { days, out, rowsOf }
}

test('a second day’s recording of the same name leaves the first one its report and its row', async () => {
  const { days, out, rowsOf } = prepareDays()
  const [monday = '', tuesday = ''] = days
  await analyse(`${monday}/`, '--out', out)
  const [first] = rowsOf()
  const written = readFileSync(join(out, 'squats-form-report', 'form-report.json'), 'utf8')
  await analyse(`${tuesday}/`, '--out', out, '--mirrored')

  expect(readFileSync(join(out, 'squats-form-report', 'form-report.json'), 'utf8')).toBe(written)
  const [kept, added] = rowsOf()
  expect([kept, added?.report]).toEqual([{ ...first, way: kept?.way }, 'tue-squats-json-form-report'])
  expect(existsSync(join(out, added?.report ?? '', 'form-report.json'))).toBe(true)
  const table = readFileSync(join(out, 'summary.csv'), 'utf8')
  expect(table.trim().split('\r\n')).toHaveLength(3)
  expect(table).not.toContain('object')

  // Monday's was measured as it was filmed: Tuesday's way does not stand for it.
  await analyse(`${monday}/`, `${tuesday}/`, '--out', out, '--mirrored')
  expect(rowsOf().map(({ report, way }) => [report, way])).toEqual([
    ['squats-form-report', undefined],
    ['tue-squats-json-form-report', undefined],
  ])
  expect(rowsOf()[0]).toMatchObject({ left_reps_inside: 1 })
})

test('a row whose report was taken away goes too', async () => {
  const { days, out, rowsOf } = prepareDays()
  const [monday = '', tuesday = ''] = days
  await analyse(`${monday}/`, '--out', out)
  rmSync(join(out, 'squats-form-report'), { recursive: true })
  await analyse(`${tuesday}/`, '--out', out)
  expect(rowsOf()).toMatchObject([{ input: join(tuesday, 'squats.json'), report: 'squats-form-report' }])
})
