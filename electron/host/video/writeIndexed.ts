import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes in which a WebM file's head and the beginning of its body lie. */
const headLength = 256
const segment = Buffer.from([0x18, 0x53, 0x80, 0x67])
/** Eight bytes of "length unknown", as all that is written while it is recorded. */
const unknownLength = Buffer.from([0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])

/** Whether a file was finished knowing its length: then it has an index too. False for what is no WebM. */
export const hasIndex = (path: string): boolean => {
  const head = Buffer.alloc(headLength)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, headLength, 0)
  } finally {
    closeSync(file)
  }
  const at = head.indexOf(segment)
  const length = head.subarray(at + segment.length, at + segment.length + unknownLength.length)
  // Shorter ways of saying "unknown" begin with all bits set.
  return at >= 0 && !length.equals(unknownLength) && length[0] !== 0xff
}

/** The same pictures in a file that players can jump in: copied packet by packet, nothing is encoded again. Rejects for what it can't read. */
export const writeIndexed = async (from: string, to: string): Promise<void> => {
  // Only who keeps videos pays for it.
  const {
    EncodedPacketSink,
    EncodedVideoPacketSource,
    FilePathSource,
    FilePathTarget,
    Input,
    Output,
    WEBM,
    WebMOutputFormat,
  } = await import('mediabunny')
  const input = new Input({ source: new FilePathSource(from), formats: [WEBM] })
  try {
    const track = await input.getPrimaryVideoTrack()
    const decoderConfig = await track?.getDecoderConfig()
    if (!track?.codec || !decoderConfig) throw new Error(`${from} holds no video`)
    const output = new Output({ format: new WebMOutputFormat(), target: new FilePathTarget(to) })
    const packets = new EncodedVideoPacketSource(track.codec)
    output.addVideoTrack(packets)
    await output.start()
    try {
      for await (const packet of new EncodedPacketSink(track).packets())
        await packets.add(packet, { decoderConfig })
      await output.finalize()
    } catch (error) {
      await output.cancel()
      throw error
    }
  } finally {
    input.dispose()
  }
}
