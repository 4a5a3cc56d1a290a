import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { commandWordsIn } from '#electron/cli/words/commandWordsIn.ts'
import { fitWord } from '#ui/parts/live/fitWord.ts'
import { liveTexts, textsOf } from '#tests/ui/words/textsOf.ts'
import { wordsIn } from '#ui/words/wordsIn.ts'
import { describe, expect, test } from 'vitest'

const tables = [
  ['the screens', wordsIn.en, wordsIn.de],
  ['the report', reportWordsIn.en, reportWordsIn.de],
  ['the analyse command', commandWordsIn.en, commandWordsIn.de],
] as const

/** Names, and words that both languages share. */
const alike = new Set([
  'Overtoe',
  'English',
  'Deutsch',
  'Switch to English',
  'Auf Deutsch umschalten',
  'LiteRT',
  'MediaPipe',
  'Esc',
  'System',
  'Person',
  'A4',
  'Letter',
  'L\u00a0−\u00a0R',
  'Version',
  'Video',
  'Webcam',
  'PDF',
  'CSV',
  'JSON',
  'TRC',
  'L − R',
  'SD',
  'Name',
  'Pause',
])

describe.for(tables)('%s', ([, en, de]) => {
  const german = textsOf(de)

  test('leave no English text standing in German', () => {
    const same = [...textsOf(en)].filter(([path, text]) => german.get(path) === text && !alike.has(text))
    expect(same).toEqual([])
  })

  test('address the person as „du“, never as „Sie“', () => {
    const formal = [...german].filter(([, text]) =>
      /\b(Ihr|Ihre|Ihren|Ihrem|Ihnen)\b|[a-zäöü] Sie\b/.test(text),
    )
    expect(formal).toEqual([])
  })

  test('write German quotes, dashes and dots as German does', () => {
    const odd = [...german].filter(([, text]) => /["']|“[A-Za-z]|\S…| -- /.test(text))
    expect(odd).toEqual([])
  })
})

/** A long word narrows first, then shrinks, and never below 7 of its 8.2 % of the window's width: smaller isn't read from three metres. */
const smallest = 7 / 8.2

test.for(['en', 'de'] as const)('every word read from three metres stays large enough: %s', (language) => {
  const tooLong = liveTexts(wordsIn[language].live).filter((word) => fitWord(word).scale < smallest)
  expect(tooLong).toEqual([])
})
