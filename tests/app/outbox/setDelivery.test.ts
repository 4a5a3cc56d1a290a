import { openSetDelivery } from '#app/outbox/setDelivery.ts'
import { handTimer } from '#tests/app/handTimer.ts'
import { unreliableHost } from '#tests/app/outbox/unreliableHost.ts'
import { cameraSource, recordedAt, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { expect, test } from 'vitest'

test('of a rep that was read again only the last reading is held, and saved again where the host lost the set', async () => {
  const { host, asked, forget } = unreliableHost()
  const { timer, ring } = handTimer()
  const beginning = { recorded_at: recordedAt, source: cameraSource() }
  const delivery = openSetDelivery({ host, timer, onChange: () => {} }, beginning)
  for (const rep of [1, 2, 1, 1]) delivery.post({ kind: 'rep', rep: sampleRep(rep) })
  await delivery.flush()
  forget()
  asked.length = 0
  delivery.post({ kind: 'rep', rep: sampleRep(3) })
  await delivery.flush()
  ring()
  await delivery.flush()
  expect(asked).toStrictEqual(['rep 3', 'begin', 'rep 1', 'rep 2', 'rep 3'])
})
