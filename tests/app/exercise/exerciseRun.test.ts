import { openExerciseRun } from '#app/exercise/exerciseRun.ts'
import type { PoseSink, PoseSource, SourceEnd } from '#app/ports.ts'
import type { Given } from '#core/coach/cue.ts'
import { bridge } from '#core/programme/demonstration/lyingOnBack.ts'
import { exerciseOf } from '#core/programme/programme.ts'
import { timerPlan } from '#core/programme/timerPlan.ts'
import { keyframeOf, seen } from '#tests/core/programme/constructedFrames.ts'
import { raised } from '#tests/core/programme/raisedArms.ts'
import { rawPoseOf } from '#tests/fixtures/rawPoseOf.ts'
import { inMemoryHost, type InMemoryOptions } from '#tests/inMemoryHost.ts'
import { milliseconds } from '#core/units.ts'
import { describe, expect, test } from 'vitest'

const up = rawPoseOf(seen(bridge, keyframeOf(bridge, 1)))
const down = rawPoseOf(seen(bridge, keyframeOf(bridge, 0)))
const armsUp = rawPoseOf(seen(bridge, raised(keyframeOf(bridge, 0))))
const all = { limit: 10, offset: 0, person_id: null }

/** A bridge whose clock and camera are moved by hand. */
const openBridge = (options: { readonly camera: boolean } & InMemoryOptions) => {
  const host = inMemoryHost(options)
  const given: Given[] = []
  let heard: Given | null = null
  let time = 0
  let tick = () => {}
  let sink: PoseSink | null = null
  let endSource: (end: SourceEnd) => void = () => {}
  const camera: PoseSource = {
    kind: 'camera',
    name: 'Built-in camera',
    stream: () => null,
    run: (into, signal) =>
      new Promise((resolve) => {
        sink = into
        endSource = resolve
        signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true })
      }),
  }
  const run = openExerciseRun({
    exercise: 'bridge',
    plan: timerPlan(exerciseOf('bridge').dose),
    camera: options.camera ? camera : null,
    host,
    coach: {
      give: (cue) => {
        heard = cue
        return given.push(cue)
      },
      setMuted: () => {},
      silence: () => {
        heard = null
      },
    },
    mode: () => 'voice',
    clock: { isoNow: () => '2026-11-22T14:05:00+01:00' },
    keepAwake: () => () => {},
    muted: false,
    now: () => time,
    ticking: (call) => {
      tick = call
      return () => {
        tick = () => {}
      }
    },
    onSaved: () => {},
    reportBug: (bug) => {
      throw bug
    },
  })
  const leave = run.start()
  return {
    run,
    host,
    leave,
    given,
    /** The last that was said, unless it was cut short. */
    heard: () => (heard === null ? [] : said([heard])),
    failCamera: async (why: Extract<SourceEnd, { kind: 'failed' }>['why']) => {
      endSource({ kind: 'failed', why, detail: '' })
      await new Promise((resolve) => setTimeout(resolve, 0))
    },
    pass: (seconds: number, pose: typeof up | null = null) => {
      for (let left = seconds * 10; left > 0; left -= 1) {
        time += 100
        if (pose !== null) sink?.onPose({ ...pose, at: milliseconds(time) })
        tick()
      }
    },
  }
}

const kept = async ({ run, host }: Pick<ReturnType<typeof openBridge>, 'run' | 'host'>) => {
  await expect.poll(() => run.store.getState().over?.saved.kind).toBe('saved')
  return (await host.listExercises(all)).exercises
}

const said = (given: readonly Given[]) =>
  given.flatMap(({ words }) => (words?.kind === 'exercise' ? [words.cue.kind] : []))

describe('an exercise under way', () => {
  test('counts what the camera has seen and keeps it when the person leaves in the middle', async () => {
    const { pass, run, leave, host } = openBridge({ camera: true })
    pass(3, down)
    pass(3.2, up)
    pass(1, down)
    pass(3.2, up)
    leave()
    const exercises = await kept({ run, host })
    expect(exercises).toMatchObject([
      { exercise: 'bridge', planned_turns: 10, checked_turns: 2, timed_turns: 0, ticked_turns: 0 },
    ])
    expect(exercises[0]?.verified_ms).toBeGreaterThan(5500)
  })

  test('speaks: get ready, each hold by its number, and what is missing when it stays missing', () => {
    const { pass, given } = openBridge({ camera: true })
    pass(3, down)
    pass(5, down)
    expect(said(given)).toEqual(['getReady', 'begin', 'fault'])
  })

  test('[G2] both arms up pause it and go on, without a hand on the machine; a pause counts nothing', () => {
    const { pass, run, given } = openBridge({ camera: true })
    pass(3, down)
    pass(1.5, up)
    pass(1.2, armsUp)
    expect(run.store.getState().player.paused).toBe(true)
    const { verified } = run.store.getState().player
    pass(10, up)
    expect(run.store.getState().player).toMatchObject({ paused: true, verified })
    pass(1.2, armsUp)
    expect(run.store.getState().player.paused).toBe(false)
    expect(said(given).filter((kind) => kind === 'paused' || kind === 'wentOn')).toEqual(['paused', 'wentOn'])
  })

  test('goes on by the timer when the camera is taken away, and vouches for no more than it saw', async () => {
    const { pass, run, leave, host, failCamera } = openBridge({ camera: true })
    pass(3, down)
    pass(3.2, up)
    await failCamera('cameraUnplugged')
    expect(run.store.getState().camera).toEqual({ kind: 'trouble', why: 'cameraUnplugged' })
    pass(6)
    leave()
    const exercises = await kept({ run, host })
    expect(exercises).toMatchObject([{ checked_turns: 1, timed_turns: 1 }])
  })

  test('leaves nothing behind when nothing was done', async () => {
    const { pass, leave, host } = openBridge({ camera: false })
    pass(5)
    leave()
    expect((await host.listExercises(all)).total).toBe(0)
  })

  test('says why it was not saved, and tries again', async () => {
    const { pass, run } = openBridge({ camera: false, trouble: 'diskFull' })
    pass(12)
    run.end()
    await expect
      .poll(() => run.store.getState().over?.saved)
      .toMatchObject({ kind: 'failed', why: 'diskFull' })
    run.saveAgain()
    expect(run.store.getState().over?.saved).toEqual({ kind: 'saving' })
  })

  test('ends by itself on the timer, with all of its holds', () => {
    const { pass, run, given } = openBridge({ camera: false })
    pass(70)
    expect(run.store.getState().over?.record).toMatchObject({ timed_turns: 10, planned_turns: 10 })
    expect(said(given).at(-1)).toBe('finished')
  })

  test('is silent at once when the person ends it; at its own end “Done.” is heard', () => {
    const ended = openBridge({ camera: false })
    ended.pass(4)
    expect(ended.heard()).toEqual(['getReady'])
    ended.run.end()
    expect(ended.heard()).toEqual([])
    const finished = openBridge({ camera: false })
    finished.pass(70)
    expect(finished.heard()).toEqual(['finished'])
  })
})
