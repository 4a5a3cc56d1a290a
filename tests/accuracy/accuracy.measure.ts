import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { tableOfLegs, tableOfViews } from './accuracyTable.ts'
import { readByFormula } from './formulaBaseline.ts'
import { readByLegModel } from './legModelReadings.ts'
import { readClips } from './recordedClip.ts'

/** CLIPS=folder[:folder…] tries other recordings; the formula's line always comes from the known ones. */
const knownFolder = resolve(import.meta.dirname, '../../../shared/clips')
const folders = process.env['CLIPS']?.split(':') ?? [knownFolder]

/** Both heels up breaks the planted-foot model on purpose: looked at apart. */
const isHeelLift = ({ clip }: { readonly clip: string }) => clip.includes('heel_lift')
const flat = <T extends { readonly clip: string }>(readings: readonly T[]) =>
  readings.filter((reading) => !isHeelLift(reading))

test('measures formula and leg model on every recording with truth', () => {
  const clips = folders.flatMap(readClips)
  expect(clips.length).toBeGreaterThan(0)
  const before = readByLegModel(clips, 'before')
  const after = readByLegModel(clips, 'after')
  const whole = readByLegModel(clips, 'whole')
  console.log(
    tableOfLegs([
      { method: 'formula', legs: flat(readByFormula(clips, readClips(knownFolder))) },
      { method: 'model, before the rep', legs: flat(before.legs) },
      { method: 'model, after the rep', legs: flat(after.legs) },
      { method: 'model, whole set', legs: flat(whole.legs) },
    ]),
  )
  console.log(tableOfViews(flat(whole.reps), flat(whole.views)))
  for (const { clip, rep, side, value, error, truth } of after.legs.filter(isHeelLift)) {
    console.log(
      `${clip} rep ${rep + 1} ${side}: ${value?.toFixed(1) ?? 'withheld'} ± ${error?.toFixed(1) ?? '–'}, true ${truth.toFixed(1)}`,
    )
  }
})
