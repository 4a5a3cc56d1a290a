import { type Focused, keyAction, type KeyPress } from '#ui/keyAction.ts'
import { expect, test } from 'vitest'

const done: string[] = []
const keys = Object.fromEntries(
  [' ', 'Enter', 'Escape', 'm', '3', 'ArrowRight'].map((key) => [key, () => void done.push(key)]),
)
/** What the window did; null when the press was left alone. */
const press = (key: string, focused: Focused | null = null, more: Partial<KeyPress> = {}) => {
  done.length = 0
  const plain = { repeat: false, altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false }
  const act = keyAction(keys, ['ArrowRight'], { key, ...plain, ...more }, focused)
  act?.()
  return act === null ? null : done.join()
}
const input = (type: string) => ({ tagName: 'INPUT', type })

test.each([
  ['a button', { tagName: 'BUTTON', type: 'button' }],
  ['a checkbox', input('checkbox')],
  ['what folds out', { tagName: 'SUMMARY' }],
  ['a link', { tagName: 'A' }],
])('%s that has the focus is pressed by Space and Enter; other keys are the window’s', (_, control) => {
  expect([press(' ', control), press('Enter', control)]).toEqual([null, null])
  expect([press('m', control), press('Escape', control), press('ArrowRight', control)]).toEqual([
    'm',
    'Escape',
    'ArrowRight',
  ])
})

test.each([
  ['a list', { tagName: 'SELECT', type: 'select-one' }],
  ['a radio button', input('radio')],
  ['a slider', input('range')],
])('%s that has the focus has every key but Escape', (_, control) => {
  expect([' ', 'Enter', 'm', '3', 'ArrowRight'].map((key) => press(key, control))).toEqual(
    Array(5).fill(null),
  )
  expect(press('Escape', control)).toBe('Escape')
})

test.each([
  ['a line', input('text')],
  ['a page', { tagName: 'TEXTAREA', type: 'textarea' }],
])('while %s is being typed the window stays silent', (_, field) => {
  expect([' ', 'Enter', 'm', '3', 'Escape'].map((key) => press(key, field))).toEqual(Array(5).fill(null))
})

test('what has the focus only for reading on takes no key', () => {
  expect(press(' ', { tagName: 'DIV' })).toBe(' ')
})

test('a held key acts once and scrolls nothing; one that steps goes on', () => {
  expect(press(' ', null, { repeat: true })).toBe('')
  expect(press('Escape', null, { repeat: true })).toBe('')
  expect(press('ArrowRight', null, { repeat: true })).toBe('ArrowRight')
})

test('letters work with Caps Lock', () => {
  expect(press('M')).toBe('m')
})

test('a press with a modifier, or one that was answered already, is left alone', () => {
  expect(press('m', null, { ctrlKey: true })).toBe(null)
  expect(press('Escape', null, { defaultPrevented: true })).toBe(null)
})
