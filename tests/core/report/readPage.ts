/** The cells of each body row of the page's first large table, as printed, spaces joined. */
export const readRows = (page: string): readonly (readonly string[])[] => {
  const body = /<table>.*?<tbody>(.*?)<\/tbody>/s.exec(page)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => readText(cell)),
  )
}

/** The exact numbers of each body row, from the machine-readable values. */
export const readNumbers = (page: string): readonly (readonly number[])[] => {
  const body = /<table>.*?<tbody>(.*?)<\/tbody>/s.exec(page)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<data value="([^"]*)">/g)].map(([, value]) => Number(value)),
  )
}

/** What a reader sees of a piece of the page: no tags, no styles, entities resolved. */
export const readText = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&thinsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
