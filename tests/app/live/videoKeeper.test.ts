import type { FilmListener, StartFilm } from '#app/ports.ts'
import { openVideoKeeper, type VideoState } from '#app/live/videoKeeper.ts'
import type { Ask, Host, StorageTrouble } from '#contract/hostContract.ts'
import { describe, expect, test } from 'vitest'

/** A film whose pieces a test hands over, a disk that answers as told, and notes of both. */
const setting = (sessionId: () => number | null = () => 7) => {
  const written: Ask<'appendVideo'>[] = []
  const notes: string[] = []
  const states: VideoState[] = []
  let trouble: StorageTrouble | 'throw' | null = null
  let listener: FilmListener | null = null
  let lastPiece: string | null = null
  const film: StartFilm = (heard) => {
    listener = heard
    return {
      setPaused: (paused) => notes.push(paused ? 'paused' : 'on'),
      stop: async () => {
        notes.push('stopped')
        if (lastPiece !== null) heard.onPiece(lastPiece)
        lastPiece = null
      },
    }
  }
  const host: Pick<Host, 'appendVideo' | 'forgetVideo'> = {
    appendVideo: async (piece) => {
      if (trouble === 'throw') throw new Error('Malformed question')
      if (trouble !== null) return { kind: 'failed', why: trouble, detail: 'for a test' }
      written.push(piece)
      return { kind: 'saved' }
    },
    forgetVideo: async ({ session_id }) => {
      notes.push(`forgot ${session_id}`)
      return { kind: 'saved' }
    },
  }
  const keep = (started: StartFilm | undefined = film) =>
    openVideoKeeper({
      film: () => started,
      sessionId,
      host,
      onState: (state) => states.push(state),
    })
  return {
    keep,
    written,
    notes,
    states,
    piece: (base64: string) => listener?.onPiece(base64),
    lastPiece: (base64: string) => {
      lastPiece = base64
    },
    breakDown: () => listener?.onBroken(),
    fail: (why: StorageTrouble | 'throw') => {
      trouble = why
    },
    /** The disk has had its turn. */
    turn: () => new Promise<void>((resolve) => setImmediate(resolve)),
  }
}

describe('the video of a set', () => {
  test('is written piece by piece as it comes, the last one when the set ends', async () => {
    const { keep, piece, lastPiece, turn, written, states } = setting()
    const video = keep()
    video.begin()
    piece('one')
    piece('two')
    await turn()
    expect(written).toHaveLength(2)
    lastPiece('three')
    await video.finish()
    expect(written).toStrictEqual([
      { session_id: 7, first: true, base64: 'one' },
      { session_id: 7, first: false, base64: 'two' },
      { session_id: 7, first: false, base64: 'three' },
    ])
    expect(states).toStrictEqual([{ kind: 'recording' }, { kind: 'off' }])
  })

  test('waits for its set’s number, but not without end', async () => {
    let number: number | null = null
    const patient = setting(() => number)
    const video = patient.keep()
    video.begin()
    patient.piece('one')
    await patient.turn()
    expect(patient.written).toStrictEqual([])
    number = 3
    await video.finish()
    expect(patient.written).toStrictEqual([{ session_id: 3, first: true, base64: 'one' }])

    const endless = setting(() => null)
    endless.keep().begin()
    for (let count = 0; count < 12; count += 1) endless.piece('piece')
    expect(endless.states.at(-1)).toStrictEqual({ kind: 'stopped', why: 'tooSlow' })
    expect(endless.notes).toStrictEqual(['stopped'])
  })

  test('stops with its reason when the disk is full, and takes no more', async () => {
    const { keep, piece, turn, fail, written, notes, states } = setting()
    const video = keep()
    video.begin()
    piece('one')
    await turn()
    fail('diskFull')
    piece('two')
    await turn()
    piece('three')
    await video.finish()
    expect(written).toHaveLength(1)
    expect(notes).toStrictEqual(['stopped'])
    expect(states.at(-1)).toStrictEqual({ kind: 'stopped', why: 'diskFull' })
  })

  test('stops when its piece is refused, and nothing else breaks', async () => {
    const { keep, piece, fail, states } = setting()
    const video = keep()
    video.begin()
    fail('throw')
    piece('one')
    await video.finish()
    expect(states.at(-1)).toStrictEqual({ kind: 'stopped', why: 'other' })
  })

  test('ends where the camera is lost; what came is written', async () => {
    const { keep, piece, lastPiece, turn, written, states } = setting()
    const video = keep()
    video.begin()
    piece('one')
    lastPiece('two')
    video.loseSight()
    await turn()
    expect(written.map(({ base64 }) => base64)).toStrictEqual(['one', 'two'])
    expect(states.at(-1)).toStrictEqual({ kind: 'stopped', why: 'cameraLost' })
  })

  test('goes on in another file when a camera sees the set again, whatever the first one still hands over', async () => {
    const { keep, piece, lastPiece, turn, written, states } = setting()
    const video = keep()
    video.begin()
    video.seeAgain()
    piece('one')
    lastPiece('two')
    video.loseSight()
    video.loseSight()
    video.seeAgain()
    await turn()
    piece('three')
    piece('four')
    await video.finish()
    expect(written.map(({ base64, first }) => [base64, first])).toStrictEqual([
      ['one', true],
      ['two', false],
      ['three', true],
      ['four', false],
    ])
    expect(states.map((state) => (state.kind === 'stopped' ? state.why : state.kind))).toStrictEqual([
      'recording',
      'cameraLost',
      'recording',
      'off',
    ])
  })

  test('does not begin again once it was given up or its set is over', async () => {
    const full = setting()
    const given = full.keep()
    given.begin()
    full.fail('diskFull')
    full.piece('one')
    await full.turn()
    given.loseSight()
    given.seeAgain()
    await full.turn()
    expect(full.states.at(-1)).toStrictEqual({ kind: 'stopped', why: 'diskFull' })

    const over = setting()
    const ended = over.keep()
    ended.begin()
    ended.loseSight()
    ended.seeAgain()
    await ended.finish()
    await over.turn()
    expect(over.states.filter(({ kind }) => kind === 'recording')).toHaveLength(1)
  })

  test('shows nothing of a pause', () => {
    const { keep, notes } = setting()
    const video = keep()
    video.begin()
    for (const paused of [false, true, true, false]) video.setPaused(paused)
    expect(notes).toStrictEqual(['paused', 'on'])
  })

  test('is taken back with its set', async () => {
    const { keep, piece, turn, notes } = setting()
    const video = keep()
    video.begin()
    piece('one')
    await turn()
    await video.discard()
    expect(notes).toStrictEqual(['stopped', 'forgot 7'])
  })

  test('is not recorded unless wanted, and a computer that can’t says so', async () => {
    const unwanted = setting()
    const none = openVideoKeeper({
      film: () => undefined,
      sessionId: () => 7,
      host: { appendVideo: () => Promise.reject(), forgetVideo: () => Promise.reject() },
      onState: (state) => unwanted.states.push(state),
    })
    none.begin()
    await none.finish()
    await none.discard()
    expect(unwanted.states).toStrictEqual([])

    const unable = setting()
    unable.keep(() => null).begin()
    const broken = setting()
    broken.keep().begin()
    broken.breakDown()
    for (const { states } of [unable, broken])
      expect(states.at(-1)).toStrictEqual({ kind: 'stopped', why: 'cantFilm' })
  })
})
