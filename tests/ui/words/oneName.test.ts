import { wordsIn } from '#ui/words/wordsIn.ts'
import { expect, test } from 'vitest'

test('sound is switched off and on by the same words in a set and in an exercise', () => {
  for (const { live, exercises } of [wordsIn.en, wordsIn.de]) {
    const { mute, unmute } = exercises.player.keys
    expect({ mute: live.keys.mute, unmute: live.keys.unmute }).toEqual({ mute, unmute })
  }
})
