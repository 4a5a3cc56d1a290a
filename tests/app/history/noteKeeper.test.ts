import { openNoteKeeper } from '#app/history/noteKeeper.ts'
import type { Answer } from '#contract/hostContract.ts'
import type { SetNote } from '#contract/setNote.ts'
import { handTimer } from '#tests/app/handTimer.ts'
import { expect, test } from 'vitest'

type Saved = Answer<'saveSetNote'>
const refused: Saved = { kind: 'failed', why: 'diskFull', detail: 'for a test' }

const opened = (answers: readonly Saved[] = []) => {
  const saves: SetNote[] = []
  const heard: Saved[] = []
  const { timer, ring } = handTimer()
  const keeper = openNoteKeeper({
    said: { pain_0_10: null, note: 'As before' },
    save: async (said) => answers[saves.push(said) - 1] ?? { kind: 'saved' },
    timer,
    onAnswer: (answer) => heard.push(answer),
    reportBug: (bug) => {
      throw bug
    },
  })
  return { keeper, saves, heard, ring }
}

test('a note is saved while it is typed, not key by key', () => {
  const { keeper, saves, ring } = opened()
  for (const note of ['K', 'Kn', 'Knee ']) keeper.write(note)
  expect(saves).toEqual([])
  ring()
  keeper.write('Knee clicked')
  ring()
  expect(saves.map(({ note }) => note)).toEqual(['Knee', 'Knee clicked'])
})

test('what waits when the page is left is saved at once, and only once', () => {
  const { keeper, saves, ring } = opened()
  keeper.write('Half a wor')
  keeper.flush()
  ring()
  keeper.flush()
  expect(saves).toEqual([{ pain_0_10: null, note: 'Half a wor' }])
})

test('nothing new is not saved again', () => {
  const { keeper, saves, ring } = opened()
  keeper.write('As before ')
  ring()
  expect(saves).toEqual([])
})

test('pain is saved at once, together with what was typed until then', () => {
  const { keeper, saves } = opened()
  keeper.write('Sore')
  keeper.choosePain(3)
  keeper.choosePain(null)
  expect(saves).toEqual([
    { pain_0_10: 3, note: 'Sore' },
    { pain_0_10: null, note: 'Sore' },
  ])
})

test('what the disk refused is said, and sent again at the next chance', async () => {
  const { keeper, saves, heard, ring } = opened([refused])
  keeper.write('Sore')
  ring()
  await expect.poll(() => heard).toEqual([refused])
  keeper.flush()
  expect(saves.map(({ note }) => note)).toEqual(['Sore', 'Sore'])
})
