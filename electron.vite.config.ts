import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { poseAssets } from './scripts/vite/poseAssets.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Its ninety files, read one by one, took half of the program's start.
      externalizeDeps: { exclude: ['zod'] },
      rollupOptions: {
        input: {
          index: at('electron/main.ts'),
          analyse: at('electron/cli/analyse.ts'),
          'chromium-register': at('electron/chromium/register.ts'),
          'chromium-electron': at('electron/chromium/electron.ts'),
        },
        // The Chromium host answers to "electron" at run time, so the import must survive bundling.
        external: ['electron', 'node:sqlite', '@photostructure/sqlite'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: at('electron/preload.ts') },
        // A sandboxed preload has to be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src',
    plugins: [react(), poseAssets()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: { index: at('src/index.html'), analyse: at('src/analyse.html') } },
    },
  },
})
