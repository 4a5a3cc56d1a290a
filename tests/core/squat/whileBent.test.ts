import { describe, expect, test } from 'vitest'
import { whileBent } from '#core/squat/whileBent.ts'
import { milliseconds } from '#core/units.ts'

const moment = (at: number, value: number, flexion: number) => ({ at: milliseconds(at), value, flexion })

describe('the values while a leg is bent by 50° or more', () => {
  test('[K3] begin and end where straight lines between the frames cross it', () => {
    const moments = [moment(0, 0, 30), moment(100, 8, 70), moment(200, 6, 60), moment(300, 2, 20)]
    expect(whileBent(moments, 50)).toEqual([
      { at: 50, value: 4 },
      { at: 100, value: 8 },
      { at: 200, value: 6 },
      { at: 225, value: 5 },
    ])
  })

  test('are nothing in a leg that never bends so far, and all when it always does', () => {
    expect(whileBent([moment(0, 1, 10), moment(100, 9, 49)], 50)).toEqual([])
    expect(whileBent([moment(0, 1, 50), moment(100, 9, 51)], 50)).toHaveLength(2)
  })
})
