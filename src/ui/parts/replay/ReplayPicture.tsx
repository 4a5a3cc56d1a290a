import { drawReplay, type ReplayScene } from '#ui/canvas/drawReplay.ts'
import { fitCanvas } from '#ui/canvas/fitCanvas.ts'
import { readOverlayLook } from '#ui/canvas/overlayLook.ts'
import { useEffect, useEffectEvent, useRef } from 'react'

/** One moment of a rep, drawn by the live screen's own hand on a plain ground. */
export const ReplayPicture = ({ scene, says }: { readonly scene: ReplayScene; readonly says: string }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawAgain = useEffectEvent(() => draw(canvas.current, scene))
  useEffect(() => (canvas.current === null ? undefined : fitCanvas(canvas.current, () => drawAgain())), [])
  useEffect(() => draw(canvas.current, scene), [scene])
  return (
    <>
      <p className="sr">{says}</p>
      <canvas ref={canvas} aria-hidden="true" />
    </>
  )
}

const draw = (canvas: HTMLCanvasElement | null, scene: ReplayScene): void => {
  const context = canvas?.getContext('2d') ?? null
  if (canvas === null || context === null) return
  context.clearRect(0, 0, canvas.width, canvas.height)
  drawReplay(context, canvas, readOverlayLook(canvas), scene)
}
