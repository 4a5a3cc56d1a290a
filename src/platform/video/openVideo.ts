import type { SourceTrouble } from '#app/ports.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import { messageOf } from '#platform/pose/messageOf.ts'
import { loadDemuxer } from '#platform/video/loadDemuxer.ts'
import type { Input, InputVideoTrack, Source, VideoSample } from 'mediabunny'

export type OpenVideo = {
  /** From the file's own metadata; a truncated file promises more than it holds. */
  readonly duration: Milliseconds
  /** In order of presentation; a few are decoded ahead, no more. Close each one. */
  readonly samples: () => AsyncGenerator<VideoSample, void, unknown>
  /** The picture that is shown at a time from the first one; null beyond the end. Close it. */
  readonly sampleAt: (at: Milliseconds) => Promise<VideoSample | null>
  readonly close: () => void
}
export type VideoOpening =
  | { readonly kind: 'opened'; readonly video: OpenVideo }
  | { readonly kind: 'failed'; readonly why: SourceTrouble; readonly detail: string }

/** Finds the picture in a recording and makes sure that this browser engine can decode it. */
export const openVideo = async (open: () => Source | Promise<Source>): Promise<VideoOpening> => {
  let input: Input | null = null
  const refuse = (why: SourceTrouble, detail: string): VideoOpening => {
    input?.dispose()
    return { kind: 'failed', why, detail }
  }
  try {
    const source = await open()
    const { ALL_FORMATS, Input, VideoSampleSink } = await loadDemuxer()
    const opened = new Input({ source, formats: ALL_FORMATS })
    input = opened
    if ((await source.getSizeOrNull()) === 0) return refuse('videoEmpty', 'The file is empty')
    if (!(await opened.canRead()))
      return refuse('videoUnreadable', 'This is not a video, or its beginning is missing')
    if ((await opened.getTracks()).length === 0)
      return refuse('videoUnreadable', 'Its table of contents is missing')
    const track = await opened.getPrimaryVideoTrack()
    if (track === null) return refuse('videoEmpty', 'The recording holds no picture')
    if (!(await track.canDecode())) return refuse('videoUnsupported', await codecName(track))
    const duration = await measureDuration(opened, track)
    const start = await track.getFirstTimestamp()
    return {
      kind: 'opened',
      video: {
        duration,
        samples: () => new VideoSampleSink(track).samples(),
        // Seconds, with half a millisecond against rounding down into the picture before.
        sampleAt: (at) => new VideoSampleSink(track).getSample(start + (at + 0.5) / 1000),
        close: () => opened.dispose(),
      },
    }
  } catch (error) {
    return refuse('videoUnreadable', messageOf(error))
  }
}

const codecName = async (track: InputVideoTrack) =>
  (await track.getCodecParameterString()) ?? (await track.getCodec()) ?? 'an unknown codec'

/** Recordings made by browsers carry no duration; then the packets are counted. */
const measureDuration = async (input: Input, track: InputVideoTrack) => {
  const seconds = (await input.getDurationFromMetadata([track])) ?? (await input.computeDuration([track]))
  return milliseconds(Math.max(0, seconds - (await track.getFirstTimestamp())) * 1000)
}
