export type KeyTable = Readonly<Record<string, () => void>>

/** As much of a keyboard event as decides. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'
>

/** As much of the focused element as decides. */
export type Focused = { readonly tagName: string; readonly type?: string }

/**
 * What a press does in the window; null leaves it to the browser and to the control that has the focus. A held key acts once,
 * unless it is one of those that step.
 */
export const keyAction = (
  keys: KeyTable,
  stepping: readonly string[],
  press: KeyPress,
  focused: Focused | null,
): (() => void) | null => {
  if (press.altKey || press.ctrlKey || press.metaKey || press.defaultPrevented) return null
  // With Caps Lock a letter comes as a capital.
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  const act = Object.hasOwn(keys, key) ? keys[key] : undefined
  if (act === undefined || (focused !== null && isTakenBy(focused, key))) return null
  return press.repeat && !stepping.includes(key) ? doNothing : act
}

/** Typed into it, chosen in it or pressing it. */
const isTakenBy = ({ tagName, type = '' }: Focused, key: string): boolean => {
  const input = tagName === 'INPUT' ? type : ''
  if (tagName === 'SELECT' || input === 'radio' || input === 'range') return key !== 'Escape'
  if (['BUTTON', 'A', 'SUMMARY'].includes(tagName) || input === 'checkbox')
    return key === 'Enter' || key === ' '
  return tagName === 'INPUT' || tagName === 'TEXTAREA'
}

const doNothing = () => {}
