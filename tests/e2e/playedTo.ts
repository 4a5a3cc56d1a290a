import { BufferSource, Input, WEBM } from 'mediabunny'

/** Reads a kept video as a player does: its height in pixels, and the second in which its last frame is over. */
export const playedTo = async (bytes: Buffer) => {
  const input = new Input({ source: new BufferSource(bytes), formats: [WEBM] })
  const track = await input.getPrimaryVideoTrack()
  return {
    height: track?.codec === 'vp8' ? track.displayHeight : 0,
    seconds: (await track?.computeDuration()) ?? 0,
  }
}
