import { join } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright'
import type { LaunchedApp, SeenRequest } from './launchApp.ts'
import type { Places } from './launchInChromium.ts'

const root = join(import.meta.dirname, '..', '..')

/** The app in Electron itself. A save dialog can't be driven, so it answers by itself; so does a refused camera. */
export const launchInElectron = async (
  electron: string,
  { camera, userData, saveFolder }: Places,
): Promise<LaunchedApp> => {
  const app = await _electron.launch({
    executablePath: electron,
    args: [...cameraFlags(camera), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root],
    env: { ...definedOnly(process.env), OVERTOE_DATA_FOLDER: userData },
  })
  const said = gather(app)
  const seen: SeenRequest[] = []
  app.context().on('request', (request) => seen.push({ url: request.url(), verdict: 'seen' }))
  const page = await app.firstWindow()
  await answerDialogs(app, saveFolder)
  if (camera === 'denied') await denyCamera(app)
  return {
    page,
    stop: () => app.close(),
    kill: async () => {
      const ended = new Promise((resolve) => app.process().once('exit', resolve))
      app.process().kill('SIGKILL')
      await ended
    },
    userData,
    saveFolder,
    requests: () => [...seen],
    log: said,
    host: 'Electron',
  }
}

const answerDialogs = (app: ElectronApplication, saveFolder: string): Promise<void> =>
  app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = async (...given: readonly unknown[]) => {
      const options = given.at(-1)
      const path: unknown = typeof options === 'object' && options && Reflect.get(options, 'defaultPath')
      const name = String(path).split(/[\\/]/).at(-1)
      return { canceled: false, filePath: `${folder}/${name}` }
    }
  }, saveFolder)

const denyCamera = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ session }) => {
    session.defaultSession.setPermissionCheckHandler(() => false)
    session.defaultSession.setPermissionRequestHandler((_page, _permission, answer) => answer(false))
  })

const cameraFlags = (camera: string | null): readonly string[] => {
  if (camera === 'none') return ['--use-fake-device-for-media-stream=device-count=0']
  const file = camera === null || camera === 'denied' ? [] : [`--use-file-for-fake-video-capture=${camera}`]
  return ['--use-fake-device-for-media-stream', ...file]
}

const gather = (app: ElectronApplication): (() => string) => {
  let said = ''
  const child = app.process()
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()))
  return () => said
}

const definedOnly = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
