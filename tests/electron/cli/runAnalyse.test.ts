import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyseHere } from '#tests/electron/cli/analyseHere.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { recordingPath } from '#tests/fixtures/recordings.ts'
import { expect, test } from 'vitest'

const landmarks = recordingPath('ben_right_valgus_ascent')

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** As Node tells that stdout took nothing: after the write. */
const refuse = (code: string) => () =>
  process.nextTick(() => process.stdout.emit('error', Object.assign(new Error(code), { code })))

test('a reader who goes away costs neither the report nor the end: | head', async () => {
  const json = join(testFolder(), 'numbers.json')
  const { end } = await analyseHere([landmarks, '--json', json], { onShown: refuse('EPIPE') })
  expect(end).toBe(0)
  expect(readJson(json).reps).toHaveLength(2)
})

test('a table that no disk takes ends with 4 and says so; the report is there', async () => {
  const json = join(testFolder(), 'numbers.json')
  const { end, error } = await analyseHere([landmarks, '--json', json], { onShown: refuse('ENOSPC') })
  expect(end).toBe(4)
  expect(error).toContain('The report could not be written to stdout: the disk is full.')
  expect(readJson(json).reps).toHaveLength(2)
})

test('one place that can’t be written leaves the other its report', async () => {
  const folder = testFolder()
  const { end, error } = await analyseHere([
    landmarks,
    '--no-pdf',
    '--json',
    folder,
    '--out',
    join(folder, 'a'),
  ])
  expect(end).toBe(4)
  expect(error).toContain(`The report could not be written to ${folder}: writing is not allowed there.`)
  expect(readJson(join(folder, 'a', 'form-report.json')).reps).toHaveLength(2)
})

test('a recording is never written over, by whatever name it is called', async () => {
  const folder = testFolder()
  const recording = join(folder, 'form-report.json')
  copyFileSync(landmarks, recording)
  symlinkSync(recording, join(folder, 'link.json'))
  const whole = readFileSync(landmarks)
  for (const place of [
    ['--json', recording],
    ['--json', join(folder, 'link.json')],
    ['--no-pdf', '--out', folder],
  ]) {
    const { end, error } = await analyseHere([recording, ...place])
    expect(end).toBe(2)
    expect(error).toContain(`${recording} is a recording to be read: writing there would lose it.`)
  }
  expect(readFileSync(recording).equals(whole)).toBe(true)
})

test('a good rep that is not there is said, and the report calls only reps good that it has', async () => {
  const json = join(testFolder(), 'numbers.json')
  const good = ['--known-good-rep', '1', '--known-good-rep', '99']
  const { end, error } = await analyseHere([landmarks, '--json', json, ...good])
  expect(end).toBe(0)
  expect(error).toContain('There is no rep 99 in ben_right_valgus_ascent.pose.json, which holds 2:')
  expect(error).not.toContain('no rep 1 ')
  expect(readJson(json).calibration.known_good_reps).toEqual([1])
})

test.each([
  [[], 'Nobody is to be seen in empty-room.json.'],
  [['--lang', 'de'], 'In empty-room.json ist niemand zu sehen.'],
])('a recording of an empty room is told from one without a rep: %j', async (words, says) => {
  const recording = join(testFolder(), 'empty-room.json')
  const frames = [0, 0.1, 0.2].map((t) => ({ t, lm: null, w: null }))
  writeFileSync(recording, JSON.stringify({ width: 640, height: 480, frames }))
  const { end, out } = await analyseHere([
    recording,
    '--json',
    join(recording, '..', 'numbers.json'),
    ...words,
  ])
  expect([end, out.trim()]).toEqual([0, says])
})
