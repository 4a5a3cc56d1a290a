import type { Language } from '#core/language.ts'
import { makeCoach } from '#platform/voice/makeCoach.ts'
import { openVoices } from '#platform/voice/openVoices.ts'
import { spokenWordsIn } from '#ui/words/wordsIn.ts'
import { expect, test } from 'vitest'

type Installed = { readonly lang: string; readonly localService: boolean; readonly default: boolean }

/** As much of the browser's speech as the list of voices needs. */
class Synthesis extends EventTarget {
  voices: readonly Installed[] = []
  readonly getVoices = () => this.voices
}
const voice = (lang: string, localService: boolean): Installed => ({ lang, localService, default: false })

test('a language is spoken only by a voice that lives on this computer', () => {
  const synthesis = new Synthesis()
  synthesis.voices = [voice('en-GB', true), voice('de-DE', false)]
  const voices = openVoices(synthesis)
  expect([voices.has('en'), voices.has('de')]).toEqual([true, false])
})

test('a voice that is installed later is told of, until nobody listens any more', () => {
  const synthesis = new Synthesis()
  const voices = openVoices(synthesis)
  const told: boolean[] = []
  const stop = voices.onChange(() => told.push(voices.has('de')))
  synthesis.voices = [voice('de_AT', true)]
  synthesis.dispatchEvent(new Event('voiceschanged'))
  stop()
  synthesis.dispatchEvent(new Event('voiceschanged'))
  expect(told).toEqual([true])
})

test('a cue is given in the language chosen at that moment, and the tone stays the same', () => {
  const heard: string[] = []
  let language: Language = 'en'
  const coach = makeCoach({
    tones: { play: (tones) => heard.push(`${tones.length} tones`), silence: () => {} },
    speech: { say: (text) => heard.push(text), silence: () => {} },
    words: () => spokenWordsIn[language],
    wording: () => 'cones',
    now: () => 0,
  })
  const knee = {
    tone: { kind: 'warning', side: 'right' },
    words: { kind: 'kneeInside', side: 'right', live: true },
  } as const
  coach.give(knee)
  language = 'de'
  coach.give(knee)
  expect(heard).toEqual(['2 tones', 'Right knee to the cone.', '2 tones', 'Rechtes Knie zum Hütchen.'])
})
