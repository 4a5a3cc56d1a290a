import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '#electron/host/storage/openDatabase.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { milliseconds } from '#core/units.ts'
import Table from 'cli-table3'
import { launchApp } from '../../tests/e2e/launchApp.ts'
import { describeMachine } from './describeMachine.ts'
import { fillHistory } from './history/fillHistory.ts'
import { percentile } from '#core/geometry/statistics.ts'

const root = resolve(import.meta.dirname, '../..')
const engineStarted_ms = 5000
const allFormats = ['pdf', 'html', 'csv', 'json', 'trc'] as const

/** `[--reps N] [--sets N] [--times N] [--out FILE]`: how long the app takes to write the newest set's report, in all formats and each alone. */
export const benchReport = async (words: readonly string[]) => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      reps: { type: 'string', default: '20' },
      sets: { type: 'string', default: '100' },
      times: { type: 'string', default: '6' },
      out: { type: 'string', default: resolve(root, '.cache/bench-report.json') },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-bench-report-'))
  try {
    const sets = Number(values.sets)
    fillHistory(folder, sets, Number(values.reps))
    keepPoses(folder, sets, Number(values.reps))
    const machine = describeMachine()
    const times = await measure(folder, sets, Number(values.times))
    console.log(`${machine.processors}, ${machine.memory}, ${machine.system}; load ${machine.load}`)
    const table = new Table({
      head: [`report of ${values.reps} reps`, 'fastest', 'median', 'slowest'],
      style: { head: [], border: [], compact: true },
    })
    for (const { what, taken } of times)
      table.push([what, ...[0, 0.5, 1].map((share) => `${percentile(taken, share).toFixed(0)} ms`)])
    console.log(table.toString())
    mkdirSync(dirname(values.out), { recursive: true })
    writeFileSync(
      values.out,
      `${JSON.stringify({ machine, reps: Number(values.reps), sets, times }, null, 2)}\n`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Four seconds a rep at 30 frames a second, from a recorded person. */
const keepPoses = (folder: string, sessionId: number, reps: number) => {
  const opened = openDatabase(join(folder, 'overtoe.db'))
  if (opened.kind === 'failed') throw new Error(opened.detail)
  const recorded = loadRecording('anna_y0_desk')
  const frames = Array.from({ length: reps * 120 }, (_, frame) => frame)
  const poses = frames.flatMap((frame) => {
    const pose = recorded[frame % recorded.length]
    return pose === undefined ? [] : [{ ...pose, at: milliseconds(Math.round((frame * 1000) / 30)) }]
  })
  opened.tables.poses.save(sessionId, poses)
  opened.database.close()
}

const measure = async (folder: string, sessionId: number, times: number) => {
  const app = await launchApp({ userData: folder })
  try {
    // Nobody exports while the program and its engine are still starting.
    await app.page.waitForTimeout(engineStarted_ms)
    const wishes = [allFormats, ...allFormats.map((format) => [format])]
    const measured: { what: string; taken: number[] }[] = wishes.map((formats) => ({
      what: formats.length > 1 ? 'all formats' : String(formats[0]),
      taken: [],
    }))
    for (let time = 0; time < times; time += 1)
      for (const [index, formats] of wishes.entries()) {
        const took: number = await app.page.evaluate(
          async ([session_id, wanted]) => {
            const askHost: unknown = Reflect.get(globalThis, 'askHost')
            if (typeof askHost !== 'function') throw new Error('The page has no host')
            const asked = performance.now()
            const answer = await askHost('exportReport', { session_id, formats: wanted, language: 'en' })
            if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer))
            return performance.now() - asked
          },
          [sessionId, formats] as const,
        )
        measured[index]?.taken.push(took)
      }
    return measured
  } finally {
    await app.stop().catch((error: unknown) => console.error(String(error)))
  }
}
