import { measureForHost } from '#app/recordings/measureForHost.ts'
import { hostOverWire } from '#contract/hostOverWire.ts'
import type { Settings } from '#contract/settings.ts'
import { milliseconds } from '#core/units.ts'
import { hostWire } from '#platform/hostWire.ts'
import { openPoseSources } from '#platform/openPoseSources.ts'

/** The windowless page: asks which recording to measure, hands its poses to the main process and says how it ended. */
const wire = hostWire()
if (wire === null) throw new Error('This page runs only inside the app')
const host = hostOverWire(wire)
const job = await host.nextAnalysis({})
if (job.kind === 'video') {
  const engine: Settings['engine'] = job.engine
  const sources = openPoseSources({ engine: () => engine })
  const url = new URL(job.url, document.baseURI).href
  await measureForHost(host, sources.videoAt(url, job.name, 'asFastAsItGoes'), ({ moments, flipped }) =>
    sources.picturesAt(
      url,
      moments.map(({ at, wish }) => ({ at: milliseconds(at), wish })),
      flipped,
    ),
  )
  sources.close()
}
