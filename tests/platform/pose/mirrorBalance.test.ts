import { describe, expect, test } from 'vitest'
import { milliseconds } from '#core/units.ts'
import type { Landmarks } from '#platform/pose/blazepose/decodeLandmarks.ts'
import { makeMirrorBalance } from '#platform/pose/blazepose/makeMirrorBalance.ts'

/** Every place at this value. */
const places = (value: number): Landmarks => ({
  image: new Float64Array(99).fill(value),
  alignment: new Float64Array(6).fill(value),
  world: new Float64Array(99).fill(value),
  visibility: new Float64Array(33).fill(1),
})
const read = ({ image, alignment, world }: Landmarks) => [image[7], alignment[3], world[8]].map(Number)

/** What a network shows that is 3 to one side of the truth as it is, and 1 to the other in a mirror. */
const [aside, asideInMirror] = [3, -1]
const middle = (aside + asideInMirror) / 2

describe('the balance between a picture and its mirror image', () => {
  test('is the mean of both looks; the world stays as the plain one shows it', () => {
    const { both } = makeMirrorBalance()
    expect(read(both(places(10), places(14), milliseconds(0)))).toEqual([12, 12, 10])
  })

  test('holds with one look a picture, plain and mirrored in turn, of a body that moves evenly', () => {
    const { both, one } = makeMirrorBalance()
    const truthAt = (at: number) => 100 + 0.2 * at
    both(places(truthAt(0) + aside), places(truthAt(0) + asideInMirror), milliseconds(0))
    // Pictures don't come evenly.
    for (const [number, at] of [30, 70, 95, 140, 230, 260].entries()) {
      const mirrored = number % 2 === 1
      const landmarks = places(truthAt(at) + (mirrored ? asideInMirror : aside))
      const [image, alignment, world] = read(one({ landmarks, mirrored, at: milliseconds(at) }))
      expect(image).toBeCloseTo(truthAt(at) + middle)
      expect(alignment).toBeCloseTo(truthAt(at) + middle)
      expect(world).toBeCloseTo(truthAt(at) + aside)
    }
  })

  test('is learned within a second or so when it was wrong at first', () => {
    const { both, one } = makeMirrorBalance()
    both(places(0), places(40), milliseconds(0))
    const found = Array.from({ length: 30 }, (_, number) => {
      const mirrored = number % 2 === 1
      const landmarks = places(50 + (mirrored ? asideInMirror : aside))
      return read(one({ landmarks, mirrored, at: milliseconds(33 * (number + 1)) }))[0] ?? NaN
    })
    expect(Math.abs((found[0] ?? NaN) - 50 - middle)).toBeGreaterThan(10)
    for (const place of found.slice(-4)) expect(Math.abs(place - 50 - middle)).toBeLessThan(1.5)
  })

  test('teaches nothing across a gap in which the body may have been anywhere', () => {
    const { both, one } = makeMirrorBalance()
    both(places(aside), places(asideInMirror), milliseconds(0))
    one({ landmarks: places(aside), mirrored: false, at: milliseconds(33) })
    one({ landmarks: places(500 + asideInMirror), mirrored: true, at: milliseconds(733) })
    const landmarks = places(aside)
    expect(read(one({ landmarks, mirrored: false, at: milliseconds(1433) }))[0]).toBeCloseTo(middle)
  })

  test('names the sides of a mirrored look as the plain one before it, whole or below the hips alone', () => {
    const standing = places(0)
    // Left landmarks are odd, right ones even.
    for (let each = 11; each < 33; each++)
      standing.image.set([each % 2 === 1 ? 60 : 40, 20 * Math.ceil(each / 2), 0], each * 3)
    for (const first of [11, 25]) {
      const mistaken = places(0)
      for (let each = 11; each < 33; each++) {
        const isLeft = each % 2 === (each < first ? 1 : 0)
        mistaken.image.set([isLeft ? 62 : 42, 20 * Math.ceil(each / 2), 0], each * 3)
      }
      const { image } = makeMirrorBalance().both(standing, mistaken, milliseconds(0))
      for (let each = 11; each < 33; each++) expect(image[each * 3]).toBe(each % 2 === 1 ? 61 : 41)
    }
  })

  test('keeps what it heard apart from what it says, which is smoothed in place', () => {
    const { one } = makeMirrorBalance()
    const heard = places(5)
    const said = one({ landmarks: heard, mirrored: false, at: milliseconds(0) })
    for (const list of [said.image, said.alignment, said.world, said.visibility]) list.fill(-1)
    expect(read(heard)).toEqual([5, 5, 5])
    expect(heard.visibility[0]).toBe(1)
  })
})
