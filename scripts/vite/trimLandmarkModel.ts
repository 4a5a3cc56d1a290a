/**
 * The landmark model also paints a mask of the person, which nothing here looks at and which takes a quarter of its time.
 * This takes the mask out of a .tflite file: its output leaves the list of outputs, and every operator that only leads
 * there leaves the list of operators. All other numbers stay bit by bit what they were.
 *
 * A .tflite file is a FlatBuffer (schema.fbs of TensorFlow Lite); the numbers below are its field ids.
 */
export const trimLandmarkModel = (model: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(model)
  const file = readFlatBuffer(bytes)
  const subgraph = file.tables(file.root, modelFields.subgraphs)[0]
  if (subgraph === undefined) throw new Error('The model has no graph')
  const tensors = file.tables(subgraph, subgraphFields.tensors)
  const operators = file.tables(subgraph, subgraphFields.operators).map((table) => ({
    inputs: file.integers(table, operatorFields.inputs),
    outputs: file.integers(table, operatorFields.outputs),
  }))
  const outputs = file.integers(subgraph, subgraphFields.outputs)
  const isMask = (tensor: number) => {
    const table = tensors[tensor]
    return table !== undefined && file.integers(table, tensorFields.shape).join() === maskShape
  }
  const kept = outputs.filter((tensor) => !isMask(tensor))
  if (kept.length !== outputs.length - 1) throw new Error('The landmark model has no mask to take out')

  const needed = operatorsBehind(kept, operators)
  file.keepIntegers(subgraph, subgraphFields.outputs, (at) => !isMask(outputs[at] ?? -1))
  file.keepTables(subgraph, subgraphFields.operators, (at) => needed.has(at))
  return bytes
}

const modelFields = { subgraphs: 2 } as const
const subgraphFields = { tensors: 0, outputs: 2, operators: 3 } as const
const operatorFields = { inputs: 1, outputs: 2 } as const
const tensorFields = { shape: 0 } as const
/** One value for each pixel of the input. */
const maskShape = '1,256,256,1'

type Operator = { readonly inputs: readonly number[]; readonly outputs: readonly number[] }

/** Which operators have a part in these tensors. Operators are listed after those they depend on. */
const operatorsBehind = (wanted: readonly number[], operators: readonly Operator[]): ReadonlySet<number> => {
  const tensors = new Set(wanted)
  const needed = new Set<number>()
  for (const [at, { inputs, outputs }] of [...operators.entries()].toReversed()) {
    if (!outputs.some((tensor) => tensors.has(tensor))) continue
    needed.add(at)
    for (const tensor of inputs) tensors.add(tensor)
  }
  return needed
}

/** As much of the FlatBuffers format as is needed here: tables by their position, vectors in them by field id. */
const readFlatBuffer = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const follow = (at: number) => at + view.getUint32(at, true)

  /** Where a table's vector starts (its length, then its items), or null when it has none. */
  const vector = (table: number, field: number): number | null => {
    const layout = table - view.getInt32(table, true)
    const slot = 4 + 2 * field
    const offset = slot < view.getUint16(layout, true) ? view.getUint16(layout + slot, true) : 0
    return offset === 0 ? null : follow(table + offset)
  }
  const items = (start: number | null) =>
    start === null
      ? []
      : Array.from({ length: view.getUint32(start, true) }, (_, index) => start + 4 + 4 * index)

  /** Shortens a vector of 4-byte items in place; what follows it in the file stays where it is. */
  const shorten = (
    start: number | null,
    keeps: (index: number) => boolean,
    move: (from: number, to: number) => void,
  ) => {
    if (start === null) return
    const all = items(start)
    const kept = all.filter((_, index) => keeps(index))
    kept.forEach((from, index) => move(from, start + 4 + 4 * index))
    view.setUint32(start, kept.length, true)
  }

  return {
    root: follow(0),
    integers: (table: number, field: number): readonly number[] =>
      items(vector(table, field)).map((at) => view.getInt32(at, true)),
    tables: (table: number, field: number): readonly number[] => items(vector(table, field)).map(follow),
    keepIntegers: (table: number, field: number, keeps: (index: number) => boolean) =>
      shorten(vector(table, field), keeps, (from, to) => view.setInt32(to, view.getInt32(from, true), true)),
    /** Items that lead to tables say how far away these are, so moving an item changes it. */
    keepTables: (table: number, field: number, keeps: (index: number) => boolean) =>
      shorten(vector(table, field), keeps, (from, to) => view.setUint32(to, follow(from) - to, true)),
  }
}
