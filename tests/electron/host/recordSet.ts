import type { Host } from '#contract/hostContract.ts'
import { cameraSource, recordedAt, sampleRep, straightCamera } from '#tests/electron/host/sampleSet.ts'

export const beginSet = async (host: Host, at = recordedAt): Promise<number> => {
  const begun = await host.beginSession({ recorded_at: at, source: cameraSource() })
  if (begun.kind === 'failed') throw new Error(begun.detail)
  return begun.session_id
}

export const finishSet = (host: Host, session_id: number) =>
  host.finishSession({
    session_id,
    source: cameraSource({ duration_ms: 30_000, frames_total: 900, frames_measured: 880 }),
    camera: straightCamera,
    dropped: [],
  })

/** A finished set in the history; returns its id. */
export const recordSet = async (host: Host, repCount = 2, at = recordedAt): Promise<number> => {
  const session_id = await beginSet(host, at)
  for (let index = 1; index <= repCount; index += 1) await host.saveRep({ session_id, rep: sampleRep(index) })
  await finishSet(host, session_id)
  return session_id
}
