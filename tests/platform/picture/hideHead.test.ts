import type { HeadCover } from '#core/picture/headCover.ts'
import { hideHead } from '#platform/picture/hideHead.ts'
import { describe, expect, test } from 'vitest'

const width = 120
const height = 100

/** As much detail as a picture can hold: every pixel differs from its neighbours. */
const noise = () => {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < data.length; at++)
    data[at] = at % 4 === 3 ? 255 : ((Math.sin(at * 12.9898) + 1) * 43_758.5453) % 256
  return { data, width, height }
}

type Spot = readonly [x: number, y: number]
const spots = (isWanted: (x: number, y: number) => boolean): readonly Spot[] =>
  Array.from({ length: width * height }, (_, at) => [at % width, Math.floor(at / width)] as const).filter(
    ([x, y]) => isWanted(x, y),
  )
const colourAt = ({ data }: ReturnType<typeof noise>, [x, y]: Spot) =>
  data.slice((y * width + x) * 4, (y * width + x) * 4 + 4).join()
const colours = (picture: ReturnType<typeof noise>, where: readonly Spot[]) =>
  new Set(where.map((spot) => colourAt(picture, spot)))

describe('under the cover', () => {
  const cover: HeadCover = { kind: 'ellipse', x: 60, y: 40, across: 25, down: 30 }
  const isInside = (x: number, y: number) =>
    ((x + 0.5 - cover.x) / cover.across) ** 2 + ((y + 0.5 - cover.y) / cover.down) ** 2 <= 1

  test('a few cells of one colour are all that is left', () => {
    const picture = noise()
    const inside = spots(isInside)
    expect(colours(picture, inside).size).toBeGreaterThan(2000)
    hideHead(picture, cover)
    expect(colours(picture, inside).size).toBeLessThanOrEqual(5 * 6)
  })

  test('and around it no pixel changes', () => {
    const before = noise()
    const after = noise()
    hideHead(after, cover)
    const outside = spots((x, y) => !isInside(x, y))
    expect(outside.filter((spot) => colourAt(before, spot) !== colourAt(after, spot))).toStrictEqual([])
  })

  test('a head that leaves the picture is covered as far as it is there', () => {
    const picture = noise()
    hideHead(picture, { ...cover, x: 2, y: -5 })
    expect(
      colours(
        picture,
        spots((x, y) => x < 15 && y < 10),
      ).size,
    ).toBeLessThan(20)
    hideHead(picture, { ...cover, x: -500, y: -500 })
  })
})

test('above the line nothing is left but cells, from edge to edge', () => {
  const picture = noise()
  hideHead(picture, { kind: 'above', y: 30 })
  expect(
    colours(
      picture,
      spots((_x, y) => y < 30),
    ).size,
  ).toBeLessThanOrEqual(2 * 5)
  expect(
    colours(
      picture,
      spots((_x, y) => y > 30),
    ).size,
  ).toBeGreaterThan(5000)
})
