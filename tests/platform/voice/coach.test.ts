import type { Coach } from '#app/ports.ts'
import { makeCoach } from '#platform/voice/makeCoach.ts'
import { pickVoice } from '#platform/voice/openSpeech.ts'
import { type Tone, warningTones } from '#platform/voice/tones.ts'
import { spokenWords } from '#ui/words/spokenWords.en.ts'
import { expect, test } from 'vitest'

type Listening = {
  readonly coach: Coach
  readonly heard: string[]
  readonly pass: (milliseconds: number) => void
}

const listen = (): Listening => {
  const heard: string[] = []
  let time = 0
  const coach = makeCoach({
    tones: {
      play: (tones) => heard.push(`tone ${tones.map((tone) => tone.hertz).join(' ')}`),
      silence: () => heard.push('tones off'),
    },
    speech: { say: (text) => heard.push(text), silence: () => heard.push('voice off') },
    words: () => spokenWords,
    wording: () => 'body',
    now: () => time,
  })
  return {
    coach,
    heard,
    pass: (milliseconds) => {
      time += milliseconds
    },
  }
}

const pitches = (tones: readonly Tone[]) => new Set(tones.map((tone) => tone.hertz))

test('a warning sounds at once, cuts off what was being said, and names the side', () => {
  const { coach, heard } = listen()
  coach.kneeInside('right')
  expect(heard).toEqual(['voice off', 'tone 660 660', 'Right knee out.'])
})

test('the same words are said at most every ten seconds; the tone comes every time', () => {
  const { coach, heard, pass } = listen()
  coach.kneeInside('left')
  pass(9_999)
  coach.kneeInside('left')
  pass(1)
  coach.kneeInside('left')
  expect(heard.filter((cue) => cue.startsWith('tone'))).toHaveLength(3)
  expect(heard.filter((cue) => cue === 'Left knee out.')).toHaveLength(2)
})

test('other words need not wait', () => {
  const { coach, heard } = listen()
  coach.kneeInside('left')
  coach.kneeInside('right')
  expect(heard).toContain('Right knee out.')
})

test('muting silences what sounds and everything after it, until it is undone', () => {
  const { coach, heard } = listen()
  coach.setMuted(true)
  expect(heard).toEqual(['tones off', 'voice off'])
  coach.kneeInside('both')
  coach.kneeBack()
  coach.repCounted(3)
  coach.say({ kind: 'ready' })
  expect(heard).toHaveLength(2)
  coach.setMuted(false)
  coach.repCounted(4)
  expect(heard).toHaveLength(3)
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
