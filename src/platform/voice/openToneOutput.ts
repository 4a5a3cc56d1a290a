import type { Tone } from '#platform/voice/tones.ts'

export type ToneOutput = {
  /** Sounds at once and cuts off what is still sounding. Answers how many milliseconds the sound takes to leave the loudspeaker. */
  readonly play: (tones: readonly Tone[]) => number
  readonly silence: () => void
}

/** Seconds. A tone that starts or ends abruptly clicks. */
const fade = 0.008

/** Synthesises tones with Web Audio. `loudspeaker` had better be asked ahead of time: opening it can take longer than a cue may. */
export const openToneOutput = (loudspeaker: () => AudioContext): ToneOutput => {
  let sounding: { readonly stop: () => void } | null = null

  const silence = () => {
    sounding?.stop()
    sounding = null
  }

  return {
    silence,
    play: (tones) => {
      silence()
      const context = loudspeaker()
      // Until the first click in the page the browser engine keeps it suspended.
      if (context.state === 'suspended') void context.resume()
      const gain = context.createGain()
      gain.connect(context.destination)
      const oscillators = tones.map((tone) => startTone(context, gain, tone))
      const stop = () => {
        gain.disconnect()
        for (const oscillator of oscillators) oscillator.stop()
      }
      oscillators.at(-1)?.addEventListener('ended', () => gain.disconnect())
      sounding = { stop }
      return (context.outputLatency || context.baseLatency || 0) * 1000
    },
  }
}

/** Also renders offline, so that what is heard can be tested. */
export const startTone = (context: BaseAudioContext, into: AudioNode, tone: Tone): OscillatorNode => {
  const start = context.currentTime + tone.startsAt
  const end = start + tone.lasts
  const envelope = context.createGain()
  envelope.gain.setValueAtTime(0, start)
  envelope.gain.linearRampToValueAtTime(tone.loudness, start + fade)
  envelope.gain.setValueAtTime(tone.loudness, end - fade)
  envelope.gain.linearRampToValueAtTime(0, end)
  const panner = context.createStereoPanner()
  panner.pan.value = tone.pan
  const oscillator = context.createOscillator()
  // Overtones carry a warning through small loudspeakers, which swallow a pure 440 Hz.
  oscillator.type = 'triangle'
  oscillator.frequency.value = tone.hertz
  oscillator.connect(envelope).connect(panner).connect(into)
  oscillator.start(start)
  oscillator.stop(end)
  return oscillator
}
