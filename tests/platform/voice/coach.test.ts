import type { Coach } from '#app/ports.ts'
import type { CueTone, Given } from '#core/coach/cue.ts'
import { makeCoach } from '#platform/voice/makeCoach.ts'
import { pickVoice } from '#platform/voice/openSpeech.ts'
import { type Tone, tonesFor, warningTones } from '#platform/voice/tones.ts'
import { spokenWords } from '#ui/words/spokenWords.en.ts'
import { expect, test } from 'vitest'

type Listening = { readonly coach: Coach; readonly heard: string[] }

const listen = (): Listening => {
  const heard: string[] = []
  const coach = makeCoach({
    tones: {
      play: (tones) => {
        heard.push(`tone ${tones.map((tone) => tone.hertz).join(' ')}`)
        return 25
      },
      silence: () => heard.push('tones off'),
    },
    speech: { say: (text) => heard.push(text), silence: () => heard.push('voice off') },
    words: () => spokenWords,
    wording: () => 'body',
    now: () => 1000,
  })
  return { coach, heard }
}

const pitches = (tones: readonly Tone[]) => new Set(tones.map((tone) => tone.hertz))

const rightKnee: Given = {
  tone: { kind: 'warning', side: 'right' },
  words: { kind: 'kneeInside', side: 'right', live: true },
}

test('a warning sounds at once and names the side', () => {
  const { coach, heard } = listen()
  coach.give(rightKnee)
  expect(heard).toEqual(['tone 660 660', 'Right knee out.'])
})

test('what has no words is a tone alone, and what has no tone is words alone', () => {
  const { coach, heard } = listen()
  coach.give({ tone: { kind: 'back', side: null }, words: null })
  coach.give({ tone: null, words: { kind: 'paused' } })
  expect(heard).toEqual(['tone 523 784', 'Paused.'])
})

test('a tone says when it is heard, the loudspeaker’s own delay included', () => {
  const { coach } = listen()
  expect(coach.give(rightKnee)).toBe(1025)
  expect(coach.give({ tone: null, words: { kind: 'ready' } })).toBeNull()
})

test('muting silences what sounds and everything after it, until it is undone', () => {
  const { coach, heard } = listen()
  coach.setMuted(true)
  expect(heard).toEqual(['tones off', 'voice off'])
  coach.give(rightKnee)
  coach.give({ tone: null, words: { kind: 'ready' } })
  expect(heard).toHaveLength(2)
  coach.setMuted(false)
  coach.give(rightKnee)
  expect(heard).toHaveLength(4)
})

test('every tone can be told from the others', () => {
  const kinds: readonly CueTone[] = ['warning', 'back', 'rep', 'count', 'go', 'notice']
  const heard = kinds.map((kind) => JSON.stringify(tonesFor({ kind, side: 'left' })))
  expect(new Set(heard).size).toBe(kinds.length)
})

test('left and right differ in place and in pitch, and both knees are one after the other', () => {
  const [left, right] = [warningTones('left'), warningTones('right')]
  expect(left.every((tone) => tone.pan < 0)).toBe(true)
  expect(right.every((tone) => tone.pan > 0)).toBe(true)
  expect(pitches(left)).not.toEqual(pitches(right))
  expect(warningTones('both').map((tone) => Math.sign(tone.pan))).toEqual([-1, -1, 1, 1])
})

test.each(['left', 'right', 'both'] as const)('a %s warning starts with its first sample', (side) => {
  expect(Math.min(...warningTones(side).map((tone) => tone.startsAt))).toBe(0)
})

test('only voices of this computer speak', () => {
  const online = { lang: 'en-US', localService: false, default: true }
  const german = { lang: 'de-DE', localService: true, default: true }
  const british = { lang: 'en_GB', localService: true, default: false }
  const american = { lang: 'en-US', localService: true, default: true }
  expect(pickVoice([online, german], 'en')).toBeNull()
  expect(pickVoice([online, german, british], 'en')).toBe(british)
  expect(pickVoice([online, british, american], 'en')).toBe(american)
})
