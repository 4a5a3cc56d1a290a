/** HTML that is safe to print. Only this file may make one, so text can't reach the page unescaped. */
export type Markup = { readonly markup: string }

/** What may stand in a template: text and numbers are escaped, markup is kept, null and false vanish. */
export type MarkupPart = string | number | Markup | readonly MarkupPart[] | null | false

/** Builds markup; every value is escaped for element text and for double-quoted attributes. */
export const html = (literals: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup => ({
  markup: literals.reduce((sofar, literal, index) => sofar + print(parts[index - 1] ?? null) + literal),
})

/** Text as a quoted CSS string, for running headers; every character that could end it becomes an escape. */
export const cssText = (text: string): Markup => ({
  markup: `"${text.replace(/[^\p{L}\p{N} .,:·-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`,
})

/** A style sheet of our own; text from outside never goes through here. */
export const styleSheet = (css: string): Markup => ({ markup: `<style>${css}</style>` })

const print = (part: MarkupPart): string => {
  if (part === null || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part))
  return 'markup' in part ? part.markup : part.map(print).join('')
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeText = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '')
