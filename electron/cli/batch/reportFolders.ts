import { basename, dirname, extname, resolve } from 'node:path'

const plain = (input: string) => basename(input, extname(input))

/** A folder name for each input's report, after its file; where two files share a name, after their folders too. */
export const reportFolders = (inputs: readonly string[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const shared = (input: string) =>
    inputs.filter((other) => plain(other).toLowerCase() === plain(input).toLowerCase()).length > 1
  for (const input of inputs) {
    const wanted = shared(input)
      ? `${basename(dirname(resolve(input)))}-${basename(input).replace('.', '-')}`
      : plain(input)
    let name = `${wanted}-form-report`
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}-${count}-form-report`
    taken.add(name.toLowerCase())
    names.set(input, name)
  }
  return names
}
