export declare const tryElectron: (
  electron: string,
  words: readonly string[],
) => Promise<{ readonly code: number } | { readonly code: null; readonly why: string }>
