import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { describe, expect, test } from 'vitest'
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs'
import { formReport } from '#contract/formReport.ts'
import { readPoseRecording } from '#contract/poseRecording.ts'
import { unmirrorPose } from '#core/body/unmirrorPose.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { clipPath, makeBrokenVideos, unsupportedVideo } from '#tests/fixtures/clips/brokenVideos.ts'
import { recordingPath } from '#tests/fixtures/recordings.ts'
import { runScript } from './runScript.ts'

/** Two reps: nothing in the first, the right knee 13° inside in the second. */
const landmarks = recordingPath('ben_right_valgus_ascent')
const broken = makeBrokenVideos()

/** A busy machine without a GPU measures a few frames a second. */
const VIDEO_PATIENCE_MS = 600_000

const freshFolder = () => mkdtempSync(join(tmpdir(), 'overtoe-analyse-'))

const analyse = (words: readonly string[], folder = freshFolder()) =>
  runScript('analyse.mjs', words, { folder })

const readReport = (path: string): FormReport => formReport.parse(JSON.parse(readFileSync(path, 'utf8')))

const verdictsOf = ({ reps }: FormReport) => reps.map(({ left, right }) => [left.verdict, right.verdict])

/** Which rep each warning was raised in. */
const warningsOf = ({ reps, warnings }: FormReport) =>
  warnings
    .map(({ side, raised_at_ms }) => {
      const rep = reps.find(
        ({ started_at_ms, ended_at_ms }) => started_at_ms <= raised_at_ms && raised_at_ms <= ended_at_ms,
      )
      return `rep ${rep?.index} ${side}`
    })
    .toSorted()

describe('analysing recorded landmarks', () => {
  test('prints the rep table, shows progress beside it and writes the numbers', async () => {
    const folder = freshFolder()
    const { code, stdout, stderr } = await analyse([landmarks, '--json', 'numbers.json'], folder)
    const report = readReport(join(folder, 'numbers.json'))

    expect(code).toBe(0)
    expect(stdout).toMatch(/Rep .*Depth .*Left knee inward .*Right knee inward/)
    for (const { index, right } of report.reps)
      expect(stdout).toMatch(
        new RegExp(` ${index} │.* ${right.knee_inward_deg?.toFixed(1)}° ±.*${right.verdict}`),
      )
    expect(stderr).toMatch(/ben_right_valgus_ascent\.pose\.json .* 100 %/)
    expect(stdout).not.toMatch(/%/)
    expect(verdictsOf(report)).toEqual([
      ['fine', 'fine'],
      ['fine', 'inside'],
    ])
    expect(warningsOf(report)).toEqual(['rep 2 right'])
    expect(readdirSync(folder)).toEqual(['numbers.json'])
  })

  test('of a flipped recording gives the sides back with --mirrored', async () => {
    const folder = freshFolder()
    const flipped = join(folder, 'flipped.pose.json')
    writeFileSync(flipped, flip(readFileSync(landmarks, 'utf8')))
    await analyse([flipped, '--json', 'as-filmed.json'], folder)
    await analyse([flipped, '--mirrored', '--json', 'turned-back.json'], folder)
    await analyse([landmarks, '--json', 'original.json'], folder)
    const [asFilmed, turnedBack, original] = ['as-filmed', 'turned-back', 'original'].map((name) =>
      readReport(join(folder, `${name}.json`)),
    )

    expect(asFilmed && warningsOf(asFilmed)).toEqual(['rep 2 left'])
    expect(turnedBack?.reps).toEqual(original?.reps)
    expect(turnedBack?.warnings).toEqual(original?.warnings)
  })

  test('writes all four formats with --out', async () => {
    const folder = freshFolder()
    const { code, stdout } = await analyse([landmarks, '--out', 'report'], folder)
    const names = ['csv', 'html', 'json', 'pdf'].map((ending) => `form-report.${ending}`)

    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'report')).toSorted()).toEqual(names)
    for (const name of names) expect(stdout).toContain(join(folder, 'report', name))
    expect(
      readFileSync(join(folder, 'report', 'form-report.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(verdictsOf(readReport(join(folder, 'report', 'form-report.json'))).flat()).toContain('inside')
  })
})

describe('analysing a video', () => {
  test(
    'finds the same reps and collapses as the figure has, and shows the best and the worst of them',
    async () => {
      const folder = freshFolder()
      const { code, stdout, stderr } = await analyse(
        [clipPath('live_valgus'), '--json', 'numbers.json', '--out', 'report', '--no-pdf', '--pictures'],
        folder,
      )
      const report = readReport(join(folder, 'numbers.json'))

      expect(code).toBe(0)
      expect(verdictsOf(report)).toEqual([
        ['fine', 'fine'],
        ['fine', 'inside'],
        ['inside', 'inside'],
        ['fine', 'fine'],
      ])
      expect(warningsOf(report)).toEqual(['rep 2 right', 'rep 3 left', 'rep 3 right'])
      expect(report.source).toMatchObject({ kind: 'video', name: 'live_valgus.mp4', frames_total: 450 })
      expect(report.source.engine).toMatch(/\w/)
      expect(stdout.match(/^Warning:/gm)).toHaveLength(3)
      expect(stderr).toMatch(/live_valgus\.mp4 .* 100 %/)
      expect(report.pictures?.map(({ rep, face }) => [rep === 2, face])).toEqual([
        [false, 'blurred'],
        [true, 'blurred'],
      ])
      const page = readFileSync(join(folder, 'report', 'form-report.html'), 'utf8')
      expect(page.match(/<image\s+href="data:image\/jpeg;base64,\/9j\//g)).toHaveLength(2)
      expect([...page.matchAll(/<g class="leg-(\w+)"/g)].map(([, look]) => look)).toEqual([
        'over',
        'over',
        'over',
        'inside',
      ])
    },
    VIDEO_PATIENCE_MS,
  )

  test(
    'that was flipped turns the picture back with the sides: --mirrored --pictures',
    async () => {
      const folder = freshFolder()
      // A left knee far inside before a room whose dark screen hangs on the right.
      const film = join(import.meta.dirname, '../fixtures/pose/squat.webm')
      await analyse([film, '--mirrored', '--out', 'report', '--no-pdf', '--pictures'], folder)
      expect(verdictsOf(readReport(join(folder, 'report', 'form-report.json')))).toEqual([['fine', 'inside']])
      const page = readFileSync(join(folder, 'report', 'form-report.html'), 'utf8')
      expect([...page.matchAll(/<g class="leg-(\w+)"/g)].map(([, look]) => look)).toEqual(['over', 'inside'])
      const [picture = ''] = page.match(/data:image\/jpeg;base64,[^"]+/) ?? []
      const [left, right] = await brightnessBesideHead(picture)
      expect(left).toBeLessThan(0.7 * right)
    },
    VIDEO_PATIENCE_MS,
  )
})

describe('words that make no sense', () => {
  test.each([
    ['no input', [], /missing required argument 'input'/],
    ['an unknown option', [landmarks, '--loud'], /unknown option '--loud'/],
    ['one JSON of two inputs', [landmarks, broken.empty, '--json', 'x.json'], /--json is for one input/],
    ['a missing folder name', [landmarks, '--out'], /argument missing/],
  ])('%s end with 2 and say so', async (_, words, says) => {
    const folder = freshFolder()
    const { code, stdout, stderr } = await analyse(words, folder)
    expect([code, stdout, readdirSync(folder)]).toEqual([2, '', []])
    expect(stderr).toMatch(says)
  })

  test('--help explains the command on stdout and ends with 0', async () => {
    const { code, stdout } = await analyse(['--help'])
    expect(code).toBe(0)
    for (const word of ['--out', '--json', '--mirrored', 'Exit code']) expect(stdout).toContain(word)
  })
})

describe('an input that can’t be read', () => {
  const nan = join(freshFolder(), 'nan.pose.json')
  writeFileSync(nan, readFileSync(landmarks, 'utf8').replace(/0\.\d+/, 'NaN'))

  test.each([
    ['that is missing', join(freshFolder(), 'nowhere.mp4'), /There is no file .*nowhere\.mp4/],
    ['that is a folder', freshFolder(), /is not a file/],
    ['that is empty', broken.empty, /empty\.mp4 is empty/],
    ['that is a text', broken.text, /notes\.mp4 can't be read as a video/],
    ['that is a truncated video', broken.truncated, /truncated\.mp4 can't be read as a video.* cut off/],
    [
      'in a codec nobody has here',
      unsupportedVideo,
      /mpeg4Part2\.mp4 .*Convert it to MP4 \(H\.264\) or WebM/,
    ],
    ['of landmarks that are not numbers', nan, /nan\.pose\.json holds no readable landmarks: .*NaN/],
  ])('%s ends with 3, says why and leaves nothing behind', async (_, input, says) => {
    const folder = freshFolder()
    const { code, stdout, stderr } = await analyse([input, '--json', 'numbers.json'], folder)
    expect([code, stdout, readdirSync(folder)]).toEqual([3, '', []])
    expect(stderr).toMatch(says)
  })
})

describe('a report that can’t be written', () => {
  test('ends with 4, still shows the table and names the place', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'taken'), 'a file stands here')
    const below = join(folder, 'taken', 'report')
    const { code, stdout, stderr } = await analyse([landmarks, '--no-pdf', '--out', below], folder)
    expect(code).toBe(4)
    expect(stdout).toMatch(/Right knee inward/)
    expect(stderr).toContain(`The report could not be written to ${below}`)
    expect(existsSync(below)).toBe(false)
  })
})

/** As a selfie preview stores it: `unmirrorPose` is its own inverse. */
const flip = (text: string): string => {
  const read = readPoseRecording(text)
  if (read.kind === 'unreadable') throw new Error(read.detail)
  const frames = read.poses.map(unmirrorPose).map(({ at, person }) => ({
    t: at / 1000,
    lm: person?.image ?? null,
    w: person?.world ?? null,
  }))
  return JSON.stringify({ width: read.poses[0]?.width, height: read.poses[0]?.height, frames })
}

/** How bright a picture is, left and right of the head, 0 to 255. */
const brightnessBesideHead = async (picture: string): Promise<readonly [number, number]> => {
  const browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    return await (
      await browser.newPage()
    ).evaluate(async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob())
      const { width, height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d')
      if (context === null) throw new Error('No canvas')
      context.drawImage(image, 0, 0)
      const meanFrom = (share: number) => {
        const { data } = context.getImageData(share * width, 0.1 * height, 0.15 * width, 0.08 * height)
        return (
          data.filter((_, index) => index % 4 === 1).reduce((sum, green) => sum + green, 0) /
          (data.length / 4)
        )
      }
      return [meanFrom(0.12), meanFrom(0.73)] as const
    }, picture)
  } finally {
    await browser.close()
  }
}
