import { basename, dirname, extname, resolve } from 'node:path'

const plain = (input: string) => basename(input, extname(input))

/**
 * A folder name for each input's report, after its file; where two files share a name, after their folders too. What
 * an earlier run gave stays with whom it was given to; `given` is by whole path.
 */
export const reportFolders = (
  inputs: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  const taken = new Set([...given.values()].map((name) => name.toLowerCase()))
  const shared = (input: string) =>
    inputs.filter((other) => plain(other).toLowerCase() === plain(input).toLowerCase()).length > 1
  const choose = (input: string): string => {
    const long = `${basename(dirname(resolve(input)))}-${basename(input).replace('.', '-')}`
    let name = `${shared(input) ? long : plain(input)}-form-report`
    for (let count = 1; taken.has(name.toLowerCase()); count += 1)
      name = `${count === 1 ? long : `${long}-${count}`}-form-report`
    return name
  }
  for (const input of inputs) {
    const name = given.get(resolve(input)) ?? choose(input)
    taken.add(name.toLowerCase())
    names.set(input, name)
  }
  return names
}
