/** What LiteRT's Emscripten loader looks for in the worker's global scope. */
type LiteRtGlobals = {
  readonly ModuleFactory: unknown
  readonly Module: {
    readonly locateFile: (file: string) => string
    readonly mainScriptUrlOrBlob: string
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
  const globals: LiteRtGlobals = {
    ModuleFactory: factory,
    Module: {
      locateFile: (file) => folder + file,
      mainScriptUrlOrBlob: `${folder}${name}.js`,
      printErr: (line) => console.debug(line),
    },
    importScripts: () => undefined,
  }
  Object.assign(globalThis, globals)
}
