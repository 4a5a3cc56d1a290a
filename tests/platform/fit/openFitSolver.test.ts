import { describe, expect, test } from 'vitest'
import { poolStanding } from '#core/legModel/standingPose.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readPose } from '#core/body/readPose.ts'
import { type FitRequest, solveFit } from '#core/squat/fitRequest.ts'
import { openFitSolver } from '#platform/fit/openFitSolver.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

const frames = loadRecording('anna_y0_desk')
  .slice(0, 12)
  .map(readPose)
  .filter((frame): frame is PersonFrame => frame.kind === 'person')
const standing = poolStanding(frames)
if (standing === null) throw new Error('The recording starts standing')
const request: FitRequest = {
  number: 1,
  stance: 1,
  set: { kind: 'fit', standing, reps: [], person: {}, startFrom: null },
  read: [],
}

describe('the fit solver', () => {
  test('gives from a thread the same numbers as from the page: requests and answers are plain data', async () => {
    let threads = 0
    const solver = openFitSolver((onAnswer) => {
      threads += 1
      return {
        // A worker is sent a copy and sends one back.
        ask: (asked) => queueMicrotask(() => onAnswer(structuredClone(solveFit(structuredClone(asked))))),
        close: () => {},
      }
    })
    expect(await solver.solve(request)).toEqual(solveFit(request))
    await solver.solve({ ...request, number: 2 })
    expect(threads).toBe(1)
  })

  test('works on the page from the moment a thread has failed', async () => {
    let asked = 0
    const solver = openFitSolver((_onAnswer, onFailure) => ({
      ask: () => {
        asked += 1
        queueMicrotask(onFailure)
      },
      close: () => {},
    }))
    expect(await solver.solve(request)).toEqual(solveFit(request))
    expect(await solver.solve(request)).toEqual(solveFit(request))
    expect(asked).toBe(1)
  })

  test('works on the page where there are no workers', async () => {
    const solver = openFitSolver(() => {
      throw new Error('No workers here')
    })
    solver.warmUp()
    expect(await solver.solve(request)).toEqual(solveFit(request))
  })
})
