import type { CoachingWords } from '#ui/words/coachingWords.ts'

export const coachingWords: CoachingWords = {
  voice: 'Voice',
  tones: 'Tones',
  feedback: {
    name: 'Feedback',
    full: 'Every rep',
    lastRep: 'Last rep',
    none: 'None',
    fading: 'Fading',
    notes: {
      full: 'Warnings while you squat',
      lastRep: 'Quiet until the set’s last rep',
      none: 'A check set: quiet, but measured; the results compare it with your last guided set',
      fading: 'First set guided, then the last rep only, then a check set',
    },
  },
  plan: { title: 'Squat sets' },
  reps: {
    name: 'Reps in a set',
    note: 'Without a number a set ends when you stand still',
    open: 'As I like',
  },
  sets: { name: 'Sets' },
  rest: {
    name: 'Rest',
    note: 'Both arms up ends it early',
    seconds: (seconds) => `${seconds} seconds`,
    none: 'No rest',
  },
  latency: {
    name: 'Delay',
    none: 'Measured during your next set: from the camera to the drawing, and to the tone',
    measured: (overlayMs, toneMs) =>
      [
        overlayMs === null ? null : `drawing ${overlayMs} ms after the camera`,
        toneMs === null ? null : `tone ${toneMs} ms after its frame`,
      ]
        .filter((part) => part !== null)
        .join(', '),
  },
}
