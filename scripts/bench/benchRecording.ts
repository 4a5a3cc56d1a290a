import { parseArgs } from 'node:util'
import { measureRecording } from '#electron/cli/measureRecording.ts'
import { milliseconds } from '#core/units.ts'
import { atRate } from '#tests/fixtures/retimedPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import Table from 'cli-table3'
import { describeMachine } from './describeMachine.ts'

const perSecond = 30

/** `[--minutes N]`: a long recording at 30 frames a second through all that follows the pose model, and what it keeps of memory meanwhile. */
export const benchRecording = (words: readonly string[], collect: () => void): void => {
  const { values } = parseArgs({ args: [...words], options: { minutes: { type: 'string', default: '10' } } })
  const frames = Number(values.minutes) * 60 * perSecond
  const squats = atRate(loadRecording('anna_y0_desk'), perSecond)
  const length = (squats.length * 1000) / perSecond
  const measuring = measureRecording({
    mirrored: false,
    cameraPlace: null,
    knownGood: [],
    pictures: 'blurred',
  })
  const rows: (string | number)[][] = []
  const began = process.cpuUsage()
  for (let frame = 0; frame < frames; frame += 1) {
    const pose = squats[frame % squats.length]
    // The same squats over and over, each time at a later moment, as pieces of memory of their own.
    if (pose !== undefined)
      measuring.take([
        structuredClone({ ...pose, at: milliseconds(Math.floor(frame / squats.length) * length + pose.at) }),
      ])
    if ((frame + 1) % (60 * perSecond) !== 0) continue
    collect()
    const { heapUsed, rss } = process.memoryUsage()
    rows.push([frame + 1, mb(heapUsed), mb(rss)])
    console.error(`${frame + 1} frames: heap ${mb(heapUsed)} MB`)
  }
  const { user, system } = process.cpuUsage(began)
  const machine = describeMachine()
  console.log(`${machine.processors}, ${machine.memory}, ${machine.system}; load ${machine.load}`)
  const table = new Table({
    head: ['frames', 'heap after a collection, MB', 'process, MB'],
    style: { head: [], border: [], compact: true },
  })
  table.push(...rows)
  console.log(table.toString())
  console.log(
    `${measuring.finish().reps.length} reps; ${((user + system) / 1000 / frames).toFixed(2)} ms of processor a frame`,
  )
}

const mb = (bytes: number) => (bytes / 1e6).toFixed(1)
