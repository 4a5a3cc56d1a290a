import { type CompiledModel, getGlobalLiteRt, Tensor } from '@litertjs/core'

/** Reads one output by its size; the numbers are valid until the reading ends. */
export type ReadOutput = (size: number) => Float32Array

export type Network = {
  /**
   * Runs once: `fill` writes the input where the network reads it, `read` takes what it needs from the outputs before
   * their memory is given back. Nothing is copied in between.
   */
  readonly run: <Answer>(
    fill: (input: Float32Array) => void,
    read: (output: ReadOutput) => Answer,
  ) => Promise<Answer>
  readonly close: () => void
}

/** Hears how many milliseconds the network itself took, without what comes before and after. */
export type OnRan = (milliseconds: number) => void

/** A model with one square picture as its input, kept in the runtime's own memory for good. */
export const openNetwork = (model: CompiledModel, side: number, onRan: OnRan): Network => {
  const size = side * side * 3
  const input = new Tensor(new Float32Array(size), [1, side, side, 3])
  const places = outputPlaces(model)

  return {
    run: async (fill, read) => {
      withMemory(input, 'WRITE', size, fill)
      const startedAt = performance.now()
      const outputs = await Promise.all((await model.run(input)).map(intoMemory))
      onRan(performance.now() - startedAt)
      try {
        return read((wanted) => {
          const place = places.get(wanted)
          const output = place === undefined ? undefined : outputs[place]
          if (output === undefined) throw new Error(`The model has no output of ${wanted} values`)
          return withMemory(output, 'READ', wanted, (values) => values)
        })
      } finally {
        // Tensors live in memory where nothing is collected: whatever a run makes is deleted after it.
        for (const output of outputs) output.delete()
      }
    },
    close: () => {
      input.delete()
      model.delete()
    },
  }
}

/** Outputs are told apart by their size: their names and order differ between releases of the models. */
const outputPlaces = (model: CompiledModel): ReadonlyMap<number, number> =>
  new Map(
    model
      .getOutputDetails()
      .map(({ shape }, place) => [shape.reduce((product, each) => product * each, 1), place]),
  )

/** Results on the graphics processor are fetched; all others are there. */
const intoMemory = async (output: Tensor): Promise<Tensor> =>
  output.accelerator === 'wasm' ? output : output.moveTo('wasm')

/** The runtime's memory may grow and move, so a view of it is made anew each time; that costs nothing. */
const withMemory = <Answer>(
  { liteRtTensorBuffer: buffer }: Tensor,
  mode: 'READ' | 'WRITE',
  size: number,
  work: (values: Float32Array) => Answer,
): Answer => {
  const { liteRtWasm } = getGlobalLiteRt()
  const start = buffer.lock(liteRtWasm.LiteRtTensorBufferLockMode[mode])
  try {
    return work(new Float32Array(liteRtWasm.HEAPU8.buffer, start, size))
  } finally {
    buffer.unlock()
  }
}
