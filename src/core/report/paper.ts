export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** What the person chose: a size, or the one that is sold where they live. */
export type PaperChoice = Paper | 'system'

/** Where US Letter is the common size; all others use A4. Source: Unicode CLDR, supplemental paper sizes. */
const letterRegions: ReadonlySet<string> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** `preferred` as a system lists them, best first ("en-US", "de"); the first one that names a region decides. */
export const pickPaper = (choice: PaperChoice, preferred: readonly string[]): Paper => {
  if (choice !== 'system') return choice
  const [region] = preferred.flatMap((tag) => /[-_]([A-Z]{2})\b/.exec(tag)?.[1] ?? [])
  return region !== undefined && letterRegions.has(region) ? 'letter' : 'a4'
}
