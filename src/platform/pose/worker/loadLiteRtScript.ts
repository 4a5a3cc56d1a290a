/** What LiteRT's Emscripten loader looks for in the worker's global scope. */
type LiteRtGlobals = {
  readonly ModuleFactory: unknown
  readonly Module: {
    readonly locateFile: (file: string) => string
    readonly mainScriptUrlOrBlob: Blob
    readonly printErr: (line: string) => void
  }
  readonly importScripts: () => void
}

/**
 * Makes LiteRT's loader available in a module worker, where importScripts exists but throws: its module copy is imported
 * instead. The classic copy is what each of its threads runs. LiteRT reports its progress as errors; here they are debug lines.
 */
export const loadLiteRtScript = async (folder: string, threaded: boolean) => {
  const name = threaded ? 'litert_wasm_threaded_internal' : 'litert_wasm_internal'
  const { default: factory }: { default: unknown } = await import(/* @vite-ignore */ `${folder}${name}.mjs`)
  const threadScript = await fetchScript(`${folder}${name}.js`)
  const globals: LiteRtGlobals = {
    ModuleFactory: factory,
    Module: {
      locateFile: (file) => folder + file,
      mainScriptUrlOrBlob: threadScript,
      printErr: (line) => console.debug(line),
    },
    importScripts: () => undefined,
  }
  Object.assign(globalThis, globals)
}

/** Handed over as bytes: a worker's worker asks for its own script past whoever serves the page, and may get nothing. */
const fetchScript = async (url: string): Promise<Blob> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} is missing (${response.status})`)
  return new Blob([await response.text()], { type: 'text/javascript' })
}
