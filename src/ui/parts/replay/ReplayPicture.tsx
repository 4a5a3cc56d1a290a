import { drawReplay, type ReplayScene } from '#ui/live/drawReplay.ts'
import { fitCanvas } from '#ui/live/fitCanvas.ts'
import { readOverlayLook } from '#ui/live/overlayLook.ts'
import { useEffect, useEffectEvent, useRef } from 'react'

/** One moment of a rep, drawn by the live screen's own hand on a plain ground. */
export const ReplayPicture = ({ scene, says }: { readonly scene: ReplayScene; readonly says: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const draw = useEffectEvent(() => {
    const context = canvas.current?.getContext('2d') ?? null
    if (canvas.current === null || context === null) return
    context.clearRect(0, 0, canvas.current.width, canvas.current.height)
    drawReplay(context, canvas.current, readOverlayLook(canvas.current), scene)
  })
  useEffect(() => (canvas.current === null ? undefined : fitCanvas(canvas.current, () => draw())), [])
  useEffect(() => draw(), [scene])
  return (
    <>
      <p className="sr">{says}</p>
      <canvas ref={canvas} aria-hidden="true" />
    </>
  )
}
