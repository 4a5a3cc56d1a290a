import { type HostMethod, hostContract } from '#contract/hostContract.ts'
import { cameraSource, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { expect, test } from 'vitest'

const huge = 'x'.repeat(1_000_000)
const source = cameraSource()
const rep = sampleRep(1)

test.each<[string, HostMethod, unknown]>([
  ['time', 'beginSession', { recorded_at: `2026-01-01T10:00:00.${'0'.repeat(1_000_000)}Z`, source }],
  ['name', 'beginSession', { recorded_at: '2026-01-01T10:00:00Z', source: { ...source, name: huge } }],
  ['engine', 'beginSession', { recorded_at: '2026-01-01T10:00:00Z', source: { ...source, engine: huge } }],
  ['reason', 'saveRep', { session_id: 1, rep: { ...rep, left: { ...rep.left, reason: huge } } }],
  ['curve', 'saveRep', { session_id: 1, rep: { ...rep, curve: Array(10_000).fill(rep.curve[0]) } }],
  ['failure', 'finishAnalysis', { kind: 'failed', why: 'other', detail: huge }],
  ['page of the history', 'listSessions', { limit: 1_000_000, offset: 0 }],
])('a %s without end is refused', (_what, method, question) => {
  expect(hostContract[method].ask.safeParse(question).success).toBe(false)
})

test('the same questions in their usual size are taken', () => {
  const { beginSession, saveRep } = hostContract
  expect(beginSession.ask.safeParse({ recorded_at: '2026-01-01T10:00:00.000+01:00', source }).success).toBe(
    true,
  )
  expect(saveRep.ask.safeParse({ session_id: 1, rep }).success).toBe(true)
})
