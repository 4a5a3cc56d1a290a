// Every screen in both themes, both languages and two sizes: npm run screenshots, or npm run screenshots -- today live…
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, '.cache', 'screenshots')
const { module } = await runnerImport(join(root, 'tests/screens/takeScreenshots.ts'), {
  root,
  logLevel: 'warn',
})
const count = await module.takeScreenshots(folder, process.argv.slice(2))
console.log(`${count} pictures. Look at them in ${join(folder, 'index.html')}`)
