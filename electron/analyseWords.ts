/** The words after `--analyse`, or null for a run with a window. */
export const analyseWords = (argv: readonly string[]): readonly string[] | null => {
  const at = argv.indexOf('--analyse')
  return at < 0 ? null : argv.slice(at + 1)
}
