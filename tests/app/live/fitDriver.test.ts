import { describe, expect, test } from 'vitest'
import type { Host } from '#contract/hostContract.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import type { FitSolver } from '#app/ports.ts'
import type { FitAnswer, FitRequest } from '#core/squat/fitRequest.ts'
import { solveFit } from '#core/squat/fitRequest.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { atOnce, liveSetting, until } from '#tests/app/live/liveSetting.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

const squats = loadRecording('ben_y0_desk')
const found = analyse(squats).result

/** A solver whose answers wait until the test lets them through. */
const heldSolver = () => {
  const asked: FitRequest[] = []
  const held: (() => void)[] = []
  const solver: FitSolver = {
    warmUp: () => {},
    solve: (request) =>
      new Promise<FitAnswer>((resolve) => {
        asked.push(request)
        held.push(() => resolve(solveFit(request)))
      }),
  }
  return { solver, asked, letThrough: () => held.shift()?.() }
}

const reportOf = async ({ host }: ReturnType<typeof liveSetting>) => {
  const answer = await host.loadSession({ session_id: 1 })
  return answer.kind === 'found' ? answer.report : null
}

describe('fits beside the page', () => {
  test('frames and reps go on while a fit is out; one is out at a time, and the end waits for the last', async () => {
    const { solver, asked, letThrough } = heldSolver()
    const setting = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce), solver })
    setting.session.start()
    await until(setting.session, ({ run }) => run.kind === 'saving')

    expect(asked).toHaveLength(1)
    expect(setting.heard.filter((cue) => cue === 'tone rep')).toHaveLength(found.reps.length)
    expect(setting.session.store.getState().lastRep?.legs.left.verdict.kind).toBe('cantTell')

    while (setting.session.store.getState().run.kind === 'saving') {
      letThrough()
      await new Promise((resolve) => setImmediate(resolve))
    }
    const report = await reportOf(setting)
    expect(report?.reps.map(({ left, right }) => [left.verdict, right.verdict])).toEqual(
      found.reps.map(({ left, right }) => [left.verdict, right.verdict]),
    )
    expect(setting.bugs).toEqual([])
  })

  test('only reps that were read again are saved again', async () => {
    const memory = inMemoryHost()
    const saved: number[] = []
    const host: Host = {
      ...memory,
      saveRep: (letter) => {
        saved.push(letter.rep.index)
        return memory.saveRep(letter)
      },
    }
    const setting = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce), host })
    setting.session.start()
    await until(setting.session, ({ run }) => run.kind === 'ended')

    const last = found.reps.length
    // At its end, by the fit that knows it, and, but for the last, by the last fit.
    expect(saved.filter((index) => index === last)).toHaveLength(2)
    expect(saved.filter((index) => index === 1)).toHaveLength(3)
  })

  test('a set that is cancelled hears of no late fit', async () => {
    const { solver, letThrough } = heldSolver()
    const setting = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce), solver })
    setting.session.start()
    await until(setting.session, ({ lastRep }) => lastRep !== null)
    await setting.session.cancel()
    letThrough()
    await new Promise((resolve) => setImmediate(resolve))

    expect(setting.bugs).toEqual([])
    expect(await setting.host.listSessions({ limit: 10, offset: 0 })).toMatchObject({ total: 0 })
  })

  test('a solver that breaks is reported once, and the set is kept as it was read live', async () => {
    const solver: FitSolver = {
      warmUp: () => {},
      solve: async (request) => {
        if (request.number > 2) throw new Error('a bug in the fit')
        return solveFit(request)
      },
    }
    const setting = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce), solver })
    setting.session.start()
    await until(setting.session, ({ run }) => run.kind === 'ended')

    expect(setting.bugs).toHaveLength(1)
    expect((await reportOf(setting))?.reps).toHaveLength(found.reps.length)
  })
})
