import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recallPlace, rememberPlace } from '#electron/rememberedPlace.ts'

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'overtoe-place-'))

test('the window’s place is recalled as it was remembered', () => {
  const folder = freshFolder()
  const place = { x: -5, y: 7, width: 1000, height: 700, maximised: true }
  rememberPlace(folder, place)
  expect(recallPlace(folder)).toEqual(place)
})

test('a missing or damaged file is no place at all', () => {
  const folder = freshFolder()
  expect(recallPlace(folder)).toBeNull()
  for (const text of ['', '{', '[]', '{"x":1}', '{"x":0,"y":0,"width":-1,"height":1,"maximised":false}']) {
    writeFileSync(join(folder, 'window.json'), text)
    expect(recallPlace(folder)).toBeNull()
  }
})
