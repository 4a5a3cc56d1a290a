import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tableOfLegs, tableOfViews } from './accuracyTable.ts'
import { readByFormula } from './formulaBaseline.ts'
import { readByLegModel } from './legModelReadings.ts'
import { readClips } from './recordedClip.ts'

/** CLIPS=folder[:folder…] tries other recordings; the formula's line always comes from the known ones. */
const knownFolder = resolve(import.meta.dirname, '../../../shared/clips')
const folders = process.env['CLIPS']?.split(':') ?? [knownFolder]

test('measures formula and leg model on every recording with truth', () => {
  const clips = folders.flatMap(readClips)
  expect(clips.length).toBeGreaterThan(0)
  const before = readByLegModel(clips, 'before')
  const after = readByLegModel(clips, 'after')
  const whole = readByLegModel(clips, 'whole')
  const regular = <T extends { readonly clip: string }>(readings: readonly T[]) =>
    readings.filter(({ clip }) => !clip.includes('heel_lift'))
  console.log(
    tableOfLegs([
      { method: 'formula', legs: regular(readByFormula(clips, readClips(knownFolder))) },
      { method: 'model, before the rep', legs: regular(before.legs) },
      { method: 'model, after the rep', legs: regular(after.legs) },
      { method: 'model, whole set', legs: regular(whole.legs) },
    ]),
  )
  console.log(tableOfViews(regular(whole.reps), regular(whole.views)))
  for (const leg of after.legs.filter(({ clip }) => clip.includes('heel_lift'))) console.log(leg)
})
