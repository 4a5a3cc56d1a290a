import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const core = resolve(import.meta.dirname, '../../src/core')

/** From a frame to a session: each may use those before it, and none of the others in core. */
const layers = ['geometry', 'body', 'legModel', 'squat', 'session']

const importsOf = (folder: string) =>
  readdirSync(resolve(core, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [...readFileSync(resolve(core, folder, name), 'utf8').matchAll(/from '#core\/(\w+)\//g)].map(
        ([, other = '']) => ({ file: `${folder}/${name}`, other }),
      ),
    )

test.each(layers)('%s imports nothing of a layer above it', (layer) => {
  const below = layers.slice(0, layers.indexOf(layer) + 1)
  expect(importsOf(layer).filter(({ other }) => !below.includes(other))).toEqual([])
})

test('a session rests on all of them', () => {
  const used = new Set(importsOf('session').map(({ other }) => other))
  expect([...used].toSorted()).toEqual(['body', 'legModel', 'session', 'squat'])
})
