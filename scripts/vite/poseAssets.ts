import { createReadStream, readFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { trimLandmarkModel } from './trimLandmarkModel.ts'

const require = createRequire(import.meta.url)
// electron-vite bundles its configuration into the project's root, so this file's own place says nothing.
const project = process.cwd()
const mediapipe = dirname(require.resolve('@mediapipe/pose/package.json'))
const litert = resolve(dirname(require.resolve('@litertjs/core')), '../wasm')

/** How a file of the renderer comes about; read only when it is wanted. */
type Asset = { readonly path: string; readonly file: string; readonly read?: () => Uint8Array }

const mediapipeFiles = [
  'pose_landmark_full.tflite',
  'pose_solution_packed_assets.data',
  'pose_solution_packed_assets_loader.js',
  'pose_solution_simd_wasm_bin.data',
  'pose_solution_simd_wasm_bin.js',
  'pose_solution_simd_wasm_bin.wasm',
  'pose_solution_wasm_bin.js',
  'pose_solution_wasm_bin.wasm',
  'pose_web.binarypb',
]
/** Without relaxed SIMD (a Chromium older than 114) LiteRT asks for the "compat" build; this app always brings a newer one. */
const litertBuilds = ['litert_wasm_internal', 'litert_wasm_threaded_internal']

const assets: readonly Asset[] = [
  ...mediapipeFiles.map((name) => ({ path: `pose/mediapipe/${name}`, file: resolve(mediapipe, name) })),
  ...litertBuilds.flatMap((name) => {
    const script = resolve(litert, `${name}.js`)
    return [
      { path: `pose/litert/${name}.js`, file: script },
      { path: `pose/litert/${name}.wasm`, file: resolve(litert, `${name}.wasm`) },
      { path: `pose/litert/${name}.mjs`, file: script, read: () => asModule(script) },
    ]
  }),
  {
    path: 'pose/pose_detection.tflite',
    file: resolve(mediapipe, 'pose_solution_packed_assets.data'),
    read: cutDetector,
  },
  ...['full', 'lite'].map((model) => {
    const file = resolve(mediapipe, `pose_landmark_${model}.tflite`)
    return {
      path: `pose/pose_landmark_${model}.tflite`,
      file,
      read: () => trimLandmarkModel(readFileSync(file)),
    }
  }),
  { path: 'sample/squat.webm', file: resolve(project, 'resources/sample/squat.webm') },
]

const mediapipeExports = ['Pose', 'POSE_CONNECTIONS', 'VERSION']
  .map((name) => `export const ${name} = globalThis.${name};`)
  .join('\n')

/** @mediapipe/pose is a plain script that sets globals; importers want exports. */
const exportMediapipe = {
  filter: { id: /@mediapipe\/pose\/pose\.js/ },
  handler: (code: string) => ({ code: `${code}\n${mediapipeExports}`, map: null }),
}

/**
 * Puts the pose models, their runtimes and the sample clip into the renderer, out of the installed packages: nothing is
 * downloaded, neither when building nor when running.
 */
export const poseAssets = (): Plugin => ({
  name: 'pose-assets',
  enforce: 'pre',

  // The dev server bundles dependencies on its own, without this plugin, and doesn't see what only workers import.
  config: () => ({
    optimizeDeps: {
      include: ['@litertjs/core'],
      rolldownOptions: { plugins: [{ name: 'mediapipe-exports', transform: exportMediapipe }] },
    },
  }),

  generateBundle() {
    for (const asset of assets)
      this.emitFile({ type: 'asset', fileName: asset.path, source: readAsset(asset) })
  },

  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
      const asset = assets.find((each) => each.path === path)
      if (asset === undefined) return next()
      response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream')
      response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
      if (asset.read === undefined) createReadStream(asset.file).pipe(response)
      else response.end(asset.read())
    })
  },

  transform: exportMediapipe,
})

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.webm': 'video/webm',
}

const readAsset = ({ file, read }: Asset) => (read === undefined ? readFileSync(file) : read())

/** LiteRT's loader is a classic script; a module worker has to import it. */
function asModule(script: string) {
  return Buffer.from(`${readFileSync(script, 'utf8')}\nexport default ModuleFactory;\n`)
}

/** The detector lies inside MediaPipe's package of assets, at the offsets its loader lists. */
function cutDetector() {
  const loader = readFileSync(resolve(mediapipe, 'pose_solution_packed_assets_loader.js'), 'utf8')
  const listed = /"filename":\s*"[^"]*\/pose_detection\.tflite",\s*"start":\s*(\d+),\s*"end":\s*(\d+)/.exec(
    loader,
  )
  if (listed === null)
    throw new Error('pose_solution_packed_assets_loader.js no longer lists pose_detection.tflite')
  const packed = readFileSync(resolve(mediapipe, 'pose_solution_packed_assets.data'))
  return packed.subarray(Number(listed[1]), Number(listed[2]))
}
