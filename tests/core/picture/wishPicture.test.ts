import { headCover } from '#core/picture/headCover.ts'
import { wishPicture } from '#core/picture/pictureWish.ts'
import { standingFigure } from '#tests/core/picture/standingFigure.ts'
import { describe, expect, test } from 'vitest'

const centimetre = 1.9

describe('a head is covered', () => {
  test('from above the hair to below the chin, and beyond both ears', () => {
    const cover = headCover(standingFigure())
    if (cover?.kind !== 'ellipse') throw new Error('no ellipse')
    // The ears lie about in the middle of a head 22 cm high and 15 cm wide.
    expect(cover.y - cover.down).toBeLessThan(90 - 13 * centimetre)
    expect(cover.y + cover.down).toBeGreaterThan(90 + 11 * centimetre)
    expect(cover.x - cover.across).toBeLessThan(320 - 9 * centimetre)
    expect(cover.x + cover.across).toBeGreaterThan(320 + 9 * centimetre)
    // And the shoulders stay to be seen.
    expect(cover.y + cover.down).toBeLessThan(140)
  })

  test('as far by the body alone when it bends forward and the face comes near', () => {
    const cover = headCover(standingFigure(['shoulder', 'hip']))
    if (cover?.kind !== 'ellipse') throw new Error('no ellipse')
    expect(cover.down).toBeGreaterThan(11 * centimetre)
  })

  test('by all that lies above the shoulders when neither nose nor ears are surely seen', () => {
    expect(headCover(standingFigure(['nose', 'ear']))).toStrictEqual({ kind: 'above', y: 140 })
  })

  test('never by a guess: without a head or shoulders there is no picture', () => {
    const nobody = standingFigure(['nose', 'ear', 'shoulder'])
    expect(headCover(nobody)).toBeNull()
    expect(wishPicture(nobody, true)).toBeNull()
  })
})

describe('a picture', () => {
  test('shows the person and little else, whole from head to toes', () => {
    const { wish, figure } = wishPicture(standingFigure(), true) ?? {}
    if (wish === undefined || figure === undefined) throw new Error('no picture')
    const { cut } = wish
    expect(cut.left).toBeGreaterThan(180)
    expect(cut.left + cut.width).toBeLessThan(460)
    expect(cut.top).toBeLessThan(60)
    expect(cut.top + cut.height).toBeGreaterThan(415)
    expect(figure.image.left.toe.x).toBeCloseTo(348 - cut.left, 5)
    expect(figure.image.left.toe.y).toBeCloseTo(415 - cut.top, 5)
    expect(wish.cover).toMatchObject({ kind: 'ellipse', x: 320 - cut.left })
  })

  test('is at most 640 pixels high, its joints and cover made smaller with it', () => {
    const small = standingFigure()
    const large = {
      ...small,
      size: { width: small.size.width * 4, height: small.size.height * 4 },
    }
    const grown = JSON.parse(
      JSON.stringify({ nose: small.nose, image: small.image }),
      (key, value: unknown) =>
        (key === 'x' || key === 'y') && typeof value === 'number' ? value * 4 : value,
    )
    const made = wishPicture({ ...large, ...grown }, true)
    expect(made?.wish.height).toBe(640)
    const plain = wishPicture(small, true)
    const scale = 640 / (plain?.wish.height ?? 0)
    expect(made?.figure.image.right.knee.y).toBeCloseTo(Number(plain?.figure.image.right.knee.y) * scale, -1)
  })

  test('leaves the face alone only where that is asked for', () => {
    expect(wishPicture(standingFigure(), false)?.wish.cover).toBeNull()
  })
})
