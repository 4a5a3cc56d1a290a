import type { LiveSession } from '#app/live/liveSession.ts'
import type { PoseSource } from '#app/ports.ts'
import { paintsInSoftware } from '#ui/canvas/paintsInSoftware.ts'
import { runCanvases } from '#ui/canvas/runCanvases.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'
import { useEffect, useRef, useState } from 'react'

type LivePictureProps = {
  readonly session: LiveSession
  readonly kind: PoseSource['kind']
  readonly stream: MediaStream | null
  readonly mirrored: boolean
  readonly words: LiveWords
}

/** The picture with its overlay. Pictures and poses reach the canvases without passing through React. */
export const LivePicture = ({ session, kind, stream, mirrored, words }: LivePictureProps) => {
  const video = useRef<HTMLVideoElement>(null)
  const picture = useRef<HTMLCanvasElement>(null)
  const overlay = useRef<HTMLCanvasElement>(null)
  const [isPlain] = useState(paintsInSoftware)

  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream
  }, [stream])
  const names = useRef(words.parts)
  useEffect(() => {
    names.current = words.parts
  }, [words])
  useEffect(() => {
    if (overlay.current === null) return
    return runCanvases(session, {
      overlay: overlay.current,
      picture: picture.current,
      video: video.current,
      mirrored,
      partNames: () => names.current,
    })
  }, [session, mirrored])

  const look = [mirrored ? 'live-mirrored' : '', isPlain ? 'live-plain' : ''].join(' ').trim()
  return (
    <>
      {kind === 'camera' ? (
        <video ref={video} className={look} autoPlay muted playsInline aria-hidden="true" />
      ) : (
        <canvas ref={picture} className={look} aria-hidden="true" />
      )}
      <canvas ref={overlay} className="live-overlay" aria-hidden="true" />
    </>
  )
}
