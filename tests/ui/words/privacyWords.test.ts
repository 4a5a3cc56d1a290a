import { wordsIn } from '#ui/words/wordsIn.ts'
import { expect, test } from 'vitest'

const both = [wordsIn.en, wordsIn.de]

test('the settings name the video of a set and the face in it among what may be kept', () => {
  for (const { settings } of both)
    expect(settings.privacy.points.map(({ text }) => text).join(' ')).toMatch(
      /video.*your face|Video.*deinem Gesicht/,
    )
})

test('the replay speaks of its own drawing, not of what else is kept of the set', () => {
  for (const { replay } of both) {
    expect(replay.note).not.toMatch(/kept|aufbewahrt/)
    expect(replay.loading).toMatch(/measured points|Messpunkte/)
  }
})
