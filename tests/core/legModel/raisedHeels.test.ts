import { describe, expect, test } from 'vitest'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { poolRep } from '#core/legModel/pooledRep.ts'
import { readHeelRise } from '#core/legModel/raisedHeels.ts'
import { poolStanding, type StandingPose } from '#core/legModel/standingPose.ts'
import { forBothSides } from '#core/side.ts'
import { pixels } from '#core/units.ts'
import { buildPerson, squatFrames, standingFrames } from './modelledPerson.ts'

const scene = buildPerson({})
const standing = poolStanding(standingFrames(scene, 0)) ?? missing()
const flat = squatFrames(scene, 1000, 95, { left: 0, right: 0 })

/** Heels and ankles go up in the picture by so many shins, at the bottom of the rep. */
const lift = (frames: readonly PersonFrame[], shins: number): PersonFrame[] =>
  frames.map((frame, index) => {
    const bottom = Math.abs(index - frames.length / 2) < frames.length / 5
    const rise = bottom ? shins * standing.shin : 0
    return {
      ...frame,
      image: forBothSides((side) => {
        const joints = frame.image[side]
        const up = <T extends { readonly y: number }>(point: T) => ({ ...point, y: pixels(point.y - rise) })
        return { ...joints, ankle: up(joints.ankle), heel: up(joints.heel) }
      }),
    }
  })

describe('heels that come up', () => {
  test('flat feet are flat in every frame', () => {
    const heels = readHeelRise(standing, flat)
    expect(heels.raised).toBe(false)
    expect(flat.map(heels.at)).toEqual(flat.map(() => ({ left: 0, right: 0 })))
  })

  test('heels shown 8 % of a shin higher at the bottom are raised there and nowhere else', () => {
    const frames = lift(flat, 0.08)
    const heels = readHeelRise(standing, frames)
    const rises = frames.map((frame) => heels.at(frame).left)
    expect(heels.raised).toBe(true)
    expect(Math.max(...rises)).toBeGreaterThan(0.08)
    expect(rises[1]).toBe(0)
    expect(rises.at(-2)).toBe(0)
  })

  test('a rise no larger than the landmarks’ own drift is none', () => {
    expect(readHeelRise(standing, lift(flat, 0.02)).raised).toBe(false)
  })

  test('a rep too short to show the feet half bent is taken for flat', () => {
    expect(readHeelRise(standing, lift(flat, 0.08).slice(8, 13)).raised).toBe(false)
  })

  test('the pooled rep says so, with the height that its poses have', () => {
    const raised = poolRep(standing, lift(flat, 0.08))
    expect([raised.heelsRaised, poolRep(standing, flat).heelsRaised]).toEqual([true, false])
    expect(raised.poses.find(({ deep }) => deep)?.heelRise.left).toBeGreaterThan(0.05)
  })
})

function missing(): StandingPose {
  throw new Error('No standing frame')
}
