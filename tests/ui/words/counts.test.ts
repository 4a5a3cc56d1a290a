import { wordsIn } from '#ui/words/wordsIn.ts'
import { describe, expect, test } from 'vitest'

const { en, de } = wordsIn

describe('one is one and not many', () => {
  test.for([
    [en.data.imported(2, 1), '2 sets added; 1 set was here already.'],
    [en.data.imported(1, 2), '1 set added; 2 sets were here already.'],
    [en.live.coach.secondsLeft(1), '1 second of rest left'],
    [de.live.coach.secondsLeft(1), 'Noch 1 Sekunde Pause'],
    [en.people.goodRep.marked([1, 3]), 'Measured against reps 1, 3'],
    [de.people.goodRep.marked([1, 3]), 'Gemessen an den Wiederholungen 1, 3'],
    [en.results.sayWentWell({ kind: 'oneOver', side: 'left', judged: 1 }).because, 'in the one judged rep'],
    [
      de.results.sayWentWell({ kind: 'oneOver', side: 'left', judged: 2 }).because,
      'in beiden beurteilten Wiederholungen',
    ],
    [
      de.plan.next.limit({ kind: 'fewReadings', judged: 1 }),
      'Nur 1 Messung ließ sich beurteilen: Ein weiterer Satz sagt mehr.',
    ],
    [
      de.plan.next.limit({ kind: 'unjudged', unjudged: 1, readings: 6 }),
      '1 von 6 Messungen ließ sich nicht beurteilen.',
    ],
    [
      de.plan.next.limit({ kind: 'unjudged', unjudged: 2, readings: 6 }),
      '2 von 6 Messungen ließen sich nicht beurteilen.',
    ],
    [
      de.data.restored('alt.sqlite', '2. Mai', 1).text,
      '1 späterer Satz fehlt. Die beschädigte Datei liegt weiter unter alt.sqlite.',
    ],
  ] as const)('%s', ([said, expected]) => {
    expect(said).toBe(expected)
  })
})

test('flat are the feet and not the squats', () => {
  expect(en.plan.heelLift.flatDone(5)).toMatch(/^5 squats with flat feet kept\./)
  expect(de.plan.heelLift.flatDone(1)).toMatch(/^1 Kniebeuge mit flachen Füßen gespeichert\./)
})

test('a rep is read aloud as a sentence', () => {
  const aloud = ({ results: { strip } }: typeof en, rep: number) =>
    strip.rep(rep, strip.leg('left', 'cant-tell', null), strip.leg('right', 'fine', '5°'))
  expect(aloud(en, 3)).toBe(
    'Rep 3: I can’t tell about the left knee; the right knee stayed over the toe, at most 5° inward.',
  )
  expect(aloud(de, 3)).toBe(
    'Wiederholung 3: das linke Knie kann ich nicht beurteilen; das rechte Knie blieb über den Zehen, höchstens 5° nach innen.',
  )
  expect(de.results.strip.leg('left', 'inside', '13°')).toBe('das linke Knie ging nach innen, höchstens 13°')
})

test('the settings quote what the voice says', () => {
  expect(en.settings.cue.note).toContain('Right knee to the cone')
  expect(de.settings.cue.note).toContain('Rechtes Knie zum Hütchen')
})
