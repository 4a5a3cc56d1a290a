import { cssText, html, type Markup } from '#core/report/markup.ts'
import type { Paper } from '#core/report/paper.ts'

export type RunningWords = {
  readonly heading: string
  readonly claim: string
  readonly page: string
  readonly of: string
}

const pageSize = { a4: 'A4', letter: 'letter' } as const satisfies Record<Paper, string>

/** The page box: size, margins, and the lines that every printed page carries. The first page has its own masthead. */
export const runningLines = (paper: Paper, words: RunningWords): Markup => {
  const line = html`font:8pt "Atkinson Next",sans-serif;color:#3f4c56`
  return html`@page{size:${pageSize[paper]};margin:13mm 11mm
  12.5mm;@top-left{content:${cssText(words.heading)};${line}}@bottom-left{content:${cssText(words.claim)};${line}}@bottom-right{content:${cssText(`${words.page} `)}
  counter(page) ${cssText(` ${words.of} `)} counter(pages);${line}}}@page
  :first{margin-top:9mm;@top-left{content:none}}`
}
