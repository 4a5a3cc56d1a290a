import { textsOf } from '#tests/ui/words/textsOf.ts'
import { wordsIn } from '#ui/words/wordsIn.ts'
import { expect, test } from 'vitest'

test('sound, pause and end are called the same in a set and in an exercise', () => {
  for (const { live, exercises } of [wordsIn.en, wordsIn.de]) {
    const { mute, unmute, pause, goOn, leave } = exercises.player.keys
    expect(live.keys).toMatchObject({ mute, unmute, pause, resume: goOn, end: leave })
  }
})

test.for([
  ['en', /landmark|replay data|replay frame|decoder|pose engine/i],
  ['de', /Körperpunkt|Festplatte|Decoder/],
] as const)('no second name and no workshop word stands on the screens: %s', ([language, unwanted]) => {
  const texts = [...textsOf(wordsIn[language])]
  expect(texts.filter(([, text]) => unwanted.test(text))).toEqual([])
})
