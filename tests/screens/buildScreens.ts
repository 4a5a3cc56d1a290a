import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { build } from 'vite'

const project = resolve(import.meta.dirname, '../..')

/** Bundles the page of scenarios as the app's own page is bundled; returns the folder it lies in. */
export const buildScreens = async (): Promise<string> => {
  const folder = resolve(project, '.cache/screens')
  await build({
    root: import.meta.dirname,
    base: '/',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  })
  return folder
}
