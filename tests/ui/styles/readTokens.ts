import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Tokens = ReadonlyMap<string, string>

const project = join(import.meta.dirname, '../../..')

/** The custom properties that rules with exactly one of these selectors set, later rules over earlier ones. */
export const readTokens = (sheets: readonly string[], selectors: readonly string[]): Tokens => {
  const tokens = new Map<string, string>()
  for (const sheet of sheets) {
    const css = readFileSync(join(project, sheet), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
    for (const [, selector = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const names = selector.split(',').map((one) => one.trim())
      if (!names.some((one) => selectors.includes(one))) continue
      for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g))
        tokens.set(name, value.trim())
    }
  }
  return tokens
}

/** Follows references until a colour is left. Throws for anything that lets what lies behind shine through. */
export const colourOf = (tokens: Tokens, name: string): string => {
  const value = tokens.get(name) ?? ''
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  if (reference !== undefined) return colourOf(tokens, reference)
  if (/^#[\da-f]{6}$/i.test(value)) return value
  if (/^#[\da-f]{3}$/i.test(value)) return value.replaceAll(/[\da-f]/gi, '$&$&')
  throw new Error(`${name} is no opaque colour: ${value}`)
}

/** WCAG 2.2 contrast ratio of two opaque colours. */
export const contrast = (one: string, other: string): number => {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (brighter + 0.05) / (darker + 0.05)
}

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((share) => (share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
