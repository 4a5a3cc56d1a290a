export type AppEnd = {
  readonly code: number
  readonly signal: NodeJS.Signals | null
  readonly lastedMs: number
}
export declare const hasDisplay: () => boolean
export declare const runInElectron: (electron: string, words: readonly string[]) => Promise<AppEnd>
export declare const runInBrowser: (
  browser: string,
  words: readonly string[],
  wishes?: { readonly headless?: boolean },
) => Promise<AppEnd>
export declare const browserHostWords: () => readonly string[]
