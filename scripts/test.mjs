// Everything that has to hold, in one command: format, types, lint and import walls, build, unit to end-to-end tests.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './ensureBrowser.mjs'

const root = join(import.meta.dirname, '..')
const bin = (name) => join(root, 'node_modules', '.bin', name)
const results = join(root, '.cache', 'test-results')

/** A check that passes or fails as a whole. */
const check = (name, command, args) => {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) console.log(`${name} failed`)
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/** A vitest project: counts come from its own report; a run that leaves none, or ends badly with no failed test, counts as one failure. */
const suite = (project, environment = {}) => {
  console.log(`\n— ${project} tests`)
  const report = join(results, `${project}.json`)
  rmSync(report, { force: true })
  const { status } = spawnSync(
    bin('vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...environment },
    },
  )
  const counts = readCounts(report)
  if (counts === null) return { passed: 0, failed: 1, skipped: 0 }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

const readCounts = (report) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
  } catch {
    return null
  }
}

mkdirSync(results, { recursive: true })
const browser = await ensureBrowser({ install: true })
const outcomes = [
  check('format', bin('prettier'), ['--check', '--log-level=warn', '.']),
  check('types', bin('tsc'), ['-b']),
  check('lint', bin('oxlint'), ['--deny-warnings']),
  check('build', process.execPath, [join(root, 'scripts', 'build.mjs')]),
  suite('unit', { CHROME: browser }),
  suite('e2e', { CHROME: browser }),
]
const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0)
const skipped = total('skipped')
console.log(
  `\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
)
process.exitCode = total('failed') === 0 ? 0 : 1
