import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import { writeReport } from '#electron/host/report/writeReport.ts'
import { sampleReport } from '#tests/core/report/sampleReport.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let place = ''
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'overtoe-report-'))
})
afterEach(async () => {
  await rm(place, { recursive: true, force: true })
})

/** Stands for the browser's printer; the real one is tested end to end. */
const printPdf = async (html: string) => new TextEncoder().encode(`%PDF of ${html.length} characters`)
const target = (folder: string) => ({
  folder,
  baseName: 'set',
  language: 'en' as const,
  printPdf,
  formats: ['html', 'csv', 'json', 'pdf'] as const,
})

test('every format is written beside the others, and nothing else is left', async () => {
  const answer = await writeReport(sampleReport, target(place))
  expect(answer).toEqual({
    kind: 'saved',
    paths: ['set.html', 'set.csv', 'set.json', 'set.pdf'].map((name) => join(place, name)),
  })
  expect((await readdir(place)).toSorted()).toEqual(['set.csv', 'set.html', 'set.json', 'set.pdf'])
})

test('the printed page is the one that is saved, and both hold the numbers of the JSON', async () => {
  await writeReport(sampleReport, target(place))
  const html = await readFile(join(place, 'set.html'), 'utf8')
  expect(await readFile(join(place, 'set.pdf'), 'utf8')).toBe(`%PDF of ${html.length} characters`)
  expect(JSON.parse(await readFile(join(place, 'set.json'), 'utf8'))).toEqual(sampleReport)
  expect(html).toContain('<data value="13.2">13.2</data>')
})

test('only what was asked for is written', async () => {
  const answer = await writeReport(sampleReport, { ...target(place), formats: ['json'] })
  expect(answer).toEqual({ kind: 'saved', paths: [join(place, 'set.json')] })
  expect(await readdir(place)).toEqual(['set.json'])
})

test('a folder that is missing is made, in a parent that is there', async () => {
  const folder = join(place, 'reports')
  expect(await writeReport(sampleReport, target(folder))).toMatchObject({ kind: 'saved' })
  expect(await readdir(folder)).toHaveLength(4)
})

test('a folder in a missing place is not invented', async () => {
  const folder = join(place, 'gone', 'reports')
  expect(await writeReport(sampleReport, target(folder))).toEqual({
    kind: 'failed',
    why: 'noFolder',
    path: folder,
  })
})

test('a file where the folder should be is said to be no folder', async () => {
  const folder = join(place, 'file')
  await writeFile(folder, 'mine')
  expect(await writeReport(sampleReport, target(folder))).toEqual({
    kind: 'failed',
    why: 'noFolder',
    path: folder,
  })
  expect(await readFile(folder, 'utf8')).toBe('mine')
})

test('a name that is taken by a folder is refused, and no draft is left behind', async () => {
  await mkdir(join(place, 'set.csv'))
  const answer = await writeReport(sampleReport, { ...target(place), formats: ['csv'] })
  expect(answer).toMatchObject({ kind: 'failed', why: 'notAllowed', path: join(place, 'set.csv') })
  expect(await readdir(place)).toEqual(['set.csv'])
})

test('an earlier report is replaced as a whole', async () => {
  await writeFile(join(place, 'set.json'), 'x'.repeat(200_000))
  await writeReport(sampleReport, { ...target(place), formats: ['json'] })
  expect(JSON.parse(await readFile(join(place, 'set.json'), 'utf8'))).toEqual(sampleReport)
})

test('a name can’t lead out of the chosen folder', async () => {
  const folder = join(place, 'reports')
  const answer = await writeReport(sampleReport, {
    ...target(folder),
    baseName: '../escaped',
    formats: ['json'],
  })
  expect(answer).toEqual({ kind: 'saved', paths: [join(folder, 'escaped.json')] })
})

test('when the page can’t be printed the other formats are there, the missing one is named, and no older one stays', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  await writeReport(sampleReport, target(place))
  const broken = { ...target(place), printPdf: () => Promise.reject(new Error('the printer is stuck')) }
  expect(await writeReport(sampleReport, broken)).toEqual({
    kind: 'failed',
    why: 'other',
    path: join(place, 'set.pdf'),
  })
  expect((await readdir(place)).toSorted()).toEqual(['set.csv', 'set.html', 'set.json'])
  expect(String(said.mock.calls)).toContain('the printer is stuck')
  said.mockRestore()
})

// The superuser may write anywhere, and Windows keeps rights in another way.
const rightsAreAsked = process.platform !== 'win32' && process.getuid?.() !== 0

test.runIf(rightsAreAsked)(
  'a folder that must not be written is said so, and earlier files stay',
  async () => {
    await writeFile(join(place, 'set.json'), 'earlier')
    await chmod(place, 0o500)
    const answer = await writeReport(sampleReport, target(place))
    await chmod(place, 0o700)
    expect(answer).toMatchObject({ kind: 'failed', why: 'notAllowed', path: join(place, 'set.html') })
    expect(await readFile(join(place, 'set.json'), 'utf8')).toBe('earlier')
  },
)

const why = (code: string) => whyNotWritten(Object.assign(new Error('no'), { code }))

test('what the file system says is turned into something to act on', () => {
  expect(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EIO'].map(why)).toEqual([
    'diskFull',
    'diskFull',
    'notAllowed',
    'notAllowed',
    'notAllowed',
    'noFolder',
    'noFolder',
    'other',
  ])
  expect(whyNotWritten('a text')).toBe('other')
})
