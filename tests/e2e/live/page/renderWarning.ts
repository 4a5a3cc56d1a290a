import type { Side } from '#core/side.ts'
import { startTone } from '#platform/voice/openToneOutput.ts'
import { warningTones } from '#platform/voice/tones.ts'

export type HeardChannel = {
  /** Milliseconds until the first audible sample; null for silence. */
  readonly from: number | null
  /** Root mean square over the whole second. */
  readonly loudness: number
}

const rate = 44_100
const audibleFrom = 0.02

/** Renders a warning as the loudspeakers would get it, left and right. */
export const renderWarning = async (side: Side | 'both'): Promise<readonly HeardChannel[]> => {
  const context = new OfflineAudioContext(2, rate, rate)
  for (const tone of warningTones(side)) startTone(context, context.destination, tone)
  const sound = await context.startRendering()
  return [0, 1].map((channel) => {
    const samples = [...sound.getChannelData(channel)]
    const first = samples.findIndex((sample) => Math.abs(sample) > audibleFrom)
    const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length
    return { from: first === -1 ? null : (first / rate) * 1000, loudness: Math.sqrt(power) }
  })
}
