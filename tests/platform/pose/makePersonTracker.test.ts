import { describe, expect, test } from 'vitest'
import { milliseconds } from '#core/units.ts'
import { rgba } from '#platform/pose/blazepose/picturePixels.ts'
import { type BlazePoseNetworks, makePersonTracker } from '#platform/pose/blazepose/makePersonTracker.ts'

const pixels = { width: 64, height: 64, data: new Uint8Array(64 * 64 * 4).fill(128), layout: rgba }

/** A detector that sees `people` and a landmark network that is this sure of somebody. */
const makeNetworks = (state: { people: number; presence: number }) => {
  const runs = { detect: 0, locate: 0 }
  const networks: BlazePoseNetworks = {
    detect: async (_, read) => {
      runs.detect++
      const boxes = new Float32Array(2254 * 12)
      const scores = new Float32Array(2254).fill(-100)
      // Anchors 0 and 40 lie 20 cells of 28 apart; the body circle is 45 pixels of 224 above the hips.
      for (const anchor of [0, 40].slice(0, state.people)) {
        scores[anchor] = 3
        boxes.set([0, 0, 20, 20, 0, 0, 0, -45, 0, 0, 0, 0], anchor * 12)
      }
      return read({ boxes, scores })
    },
    locate: async (_, read) => {
      runs.locate++
      const landmarks = new Float32Array(195).fill(128)
      landmarks.set([128, 128, 0, 0, 0, 128, 30, 0, 0, 0], 33 * 5)
      return read({
        landmarks,
        presence: state.presence,
        heatmap: new Float32Array(64 * 64 * 39).fill(-10),
        world: new Float32Array(117),
      })
    },
  }
  return { networks, runs }
}

describe('the tracker', () => {
  test('looks at a newcomer both ways, and then in turn; at unhurried pictures always both ways', async () => {
    const { networks, runs } = makeNetworks({ people: 1, presence: 1 })
    const tracker = makePersonTracker(networks)
    for (let frame = 0; frame < 5; frame++) {
      const person = await tracker.track(pixels, milliseconds(frame * 33), 'inTurn')
      expect([person?.image.length, person?.world.length]).toEqual([33, 33])
    }
    expect(runs.detect).toBe(1)
    expect(runs.locate).toBe(1 + 5)
    await tracker.track(pixels, milliseconds(500), 'both')
    expect(runs.locate).toBe(1 + 5 + 2)
  })

  test('takes the other look when somebody is not there at first sight', async () => {
    const state = { people: 1, presence: 1 }
    const { networks, runs } = makeNetworks(state)
    const hidden: BlazePoseNetworks = {
      ...networks,
      // The third look, the first in turn, finds nobody.
      locate: (fill, read) => {
        state.presence = runs.locate === 2 ? 0 : 1
        return networks.locate(fill, read)
      },
    }
    const tracker = makePersonTracker(hidden)
    await tracker.track(pixels, milliseconds(0), 'inTurn')
    expect(await tracker.track(pixels, milliseconds(33), 'inTurn')).not.toBeNull()
    expect(runs).toEqual({ detect: 1, locate: 4 })
  })

  test('detects anew after the person was lost, and measures nothing while nobody is there', async () => {
    const state = { people: 1, presence: 1 }
    const { networks, runs } = makeNetworks(state)
    const tracker = makePersonTracker(networks)
    await tracker.track(pixels, milliseconds(0), 'inTurn')
    Object.assign(state, { people: 0, presence: 0 })
    expect(await tracker.track(pixels, milliseconds(33), 'inTurn')).toBeNull()
    expect(await tracker.track(pixels, milliseconds(66), 'inTurn')).toBeNull()
    expect(tracker.people()).toBe(0)
    expect(runs.detect).toBe(2)
    Object.assign(state, { people: 1, presence: 1 })
    expect(await tracker.track(pixels, milliseconds(99), 'inTurn')).not.toBeNull()
  })

  test('looks for a second person once a second, and never counts the tracked one out', async () => {
    const state = { people: 1, presence: 1 }
    const { networks, runs } = makeNetworks(state)
    const tracker = makePersonTracker(networks)
    expect(tracker.people()).toBeNull()
    const counted: (number | null)[] = []
    for (const [at, people] of [
      [0, 1],
      [500, 2],
      [1000, 2],
      [1500, 0],
      [2000, 0],
    ] as const) {
      state.people = people
      await tracker.track(pixels, milliseconds(at), 'inTurn')
      await tracker.lookAround(pixels, milliseconds(at))
      counted.push(tracker.people())
    }
    expect(counted).toEqual([1, 1, 2, 2, 1])
    expect(runs.detect).toBe(3)
  })

  test('looks less often once nobody else has been there for a while, and more often again when somebody is', async () => {
    const state = { people: 1, presence: 1 }
    const { networks, runs } = makeNetworks(state)
    const tracker = makePersonTracker(networks)
    const runUntil = async (from: number, until: number) => {
      for (let at = from; at < until; at += 250) {
        await tracker.track(pixels, milliseconds(at), 'inTurn')
        await tracker.lookAround(pixels, milliseconds(at))
      }
    }
    await runUntil(0, 20_250)
    // Once a second up to the fifth, then at 8, 12, 16 and 20 s.
    expect(runs.detect).toBe(9)
    state.people = 2
    await runUntil(20_250, 27_250)
    expect([tracker.people(), runs.detect]).toEqual([2, 13])
  })

  test('forgets everything between two sources', async () => {
    const { networks, runs } = makeNetworks({ people: 1, presence: 1 })
    const tracker = makePersonTracker(networks)
    await tracker.track(pixels, milliseconds(9000), 'inTurn')
    tracker.forget()
    expect(tracker.people()).toBeNull()
    await tracker.track(pixels, milliseconds(0), 'inTurn')
    expect(runs.detect).toBe(2)
  })
})
