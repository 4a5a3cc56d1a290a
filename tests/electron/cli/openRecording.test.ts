import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openRecording } from '#electron/cli/openRecording.ts'
import { en } from '#electron/cli/words/commandWords.en.ts'
import { recordingPath } from '#tests/fixtures/recordings.ts'

const folder = mkdtempSync(join(tmpdir(), 'overtoe-recording-'))
const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const whole = readFileSync(recordingPath('ben_backlit_lean'), 'utf8')
const framed = (frame: object) => JSON.stringify({ width: 640, height: 480, frames: [frame] })
const nulls = Array.from({ length: 33 }, () => null)
const far = Array.from({ length: 33 }, () => [1e300, 0, 0, 1])
const point = Array.from({ length: 33 }, () => [0.5, 0.5, 0, 1])

describe('a recording that is', () => {
  const again = 'Export it again, or give the video itself.'
  test.each([
    ['empty', 'empty.json', '', 'empty.json is empty. Copy or record it again.'],
    [
      'a text named .json',
      'notes.json',
      'Ten squats',
      /^notes\.json holds no readable landmarks: it is not JSON \(.+\)\. Export it again/,
    ],
    ['cut off', 'cut.json', whole.slice(0, 5000), /^cut\.json holds no readable landmarks: it is not JSON/],
    [
      'of NaN',
      'nan.json',
      whole.replace(/0\.\d+/, 'NaN'),
      /^nan\.json holds no readable landmarks: it holds NaN or Infinity where a number should be/,
    ],
    [
      'of endless numbers',
      'endless.json',
      whole.replace(/0\.\d+/, '1e999'),
      /^endless\.json .* number 1 of the landmarks of frame 1 should be four numbers, none beyond 1000/,
    ],
    [
      'of huge numbers',
      'huge.json',
      framed({ t: 0, lm: far, w: far }),
      /^huge\.json .* number 1 of the landmarks of frame 1 should be four numbers, none beyond 1000/,
    ],
    [
      'of empty landmarks',
      'nulls.json',
      framed({ t: 0, lm: nulls, w: nulls }),
      /^nulls\.json .* number 1 of the landmarks of frame 1 should be four numbers/,
    ],
    [
      'of too few landmarks',
      'few.json',
      framed({ t: 0, lm: point.slice(1), w: point }),
      /^few\.json .* frame 1 should have 33 landmarks or none/,
    ],
    [
      'of too many world landmarks',
      'many.json',
      framed({ t: 0, lm: point, w: [...point, ...point] }),
      /^many\.json .* frame 1 should have 33 world landmarks or none/,
    ],
    ['a list', 'list.json', '[1, 2]', /^list\.json .* it should be an object with width, height and frames/],
    [
      'running backwards',
      'backwards.json',
      whole.replace('"t":0.2', '"t":0.05'),
      `backwards.json holds no readable landmarks: the time of frame 3 is earlier than that of the frame before it. ${again}`,
    ],
    [
      'without a picture size',
      'flat.json',
      whole.replace('"width":640', '"width":0'),
      /^flat\.json holds no readable landmarks: width: /,
    ],
  ])('%s is refused in one sentence that says what to do', async (_what, name, text, says) => {
    const opened = await openRecording(write(name, text))
    expect(
      opened.kind === 'unreadable' ? en.notMeasured[opened.why](opened.subject, opened.detail) : 'opened',
    ).toMatch(says)
  })

  test('whole is read, with a byte order mark as well', async () => {
    const opened = await openRecording(write('whole.pose.json', `\uFEFF${whole}`))
    expect(opened.kind).toBe('landmarks')
  })

  test('no text is left to those who decode videos', async () => {
    expect((await openRecording(write('squats.mp4', '\u0000\u0000\u0000 ftypisom'))).kind).toBe('video')
  })
})
