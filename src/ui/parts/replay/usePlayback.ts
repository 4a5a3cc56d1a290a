import { wantsLessMotion } from '#ui/useLook.ts'
import { useEffect, useEffectEvent, useState } from 'react'

/** How fast a rep runs; 1 is as it was. */
const playbackSpeeds = { full: 1, half: 1 / 2, quarter: 1 / 4 } as const
export type PlaybackSpeed = keyof typeof playbackSpeeds

export type Playback = {
  /** The shown frame's place in the rep. */
  readonly index: number
  readonly playing: boolean
  readonly speed: PlaybackSpeed
  readonly toggle: () => void
  /** Stops there. */
  readonly show: (index: number) => void
  readonly setSpeed: (speed: PlaybackSpeed) => void
}

/** Milliseconds that the end stays before the rep begins anew. */
const restAtEnd = 700

/**
 * Plays a rep's frames at their own times, over and over; stands at `restingIndex` where less motion is wanted. Another rep plays or
 * rests as the one before did, and as fast.
 */
export const usePlayback = (rep: number, times: readonly number[], restingIndex: number): Playback => {
  const [playing, setPlaying] = useState(() => !wantsLessMotion())
  const [moment, setMoment] = useState<{ readonly rep: number; readonly index: number } | null>(null)
  const [speed, setSpeed] = useState<PlaybackSpeed>('half')
  const index = moment?.rep === rep ? moment.index : playing ? 0 : restingIndex
  const setIndex = (next: number) => setMoment({ rep, index: next })
  const last = Math.max(0, times.length - 1)
  const shown = Math.min(index, last)

  const shownTime = useEffectEvent(() => times[shown] ?? 0)
  const showNext = useEffectEvent(setIndex)
  useEffect(() => {
    if (!playing) return
    const first = times[0] ?? 0
    const end = times.at(-1) ?? first
    let at = shownTime()
    let before: number | null = null
    let asked = requestAnimationFrame(function next(now) {
      at += (now - (before ?? now)) * playbackSpeeds[speed]
      before = now
      if (at > end + restAtEnd * playbackSpeeds[speed]) at = first
      const ahead = times.findIndex((time) => time > at)
      showNext(ahead < 0 ? times.length - 1 : Math.max(0, ahead - 1))
      asked = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(asked)
  }, [playing, speed, times])

  return {
    index: shown,
    playing,
    speed,
    setSpeed,
    toggle: () => {
      setPlaying(!playing)
      setIndex(shown)
    },
    show: (wanted) => {
      setPlaying(false)
      setIndex(Math.max(0, Math.min(last, wanted)))
    },
  }
}
