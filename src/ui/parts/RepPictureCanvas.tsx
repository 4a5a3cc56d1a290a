import type { RepPicture } from '#core/picture/repPicture.ts'
import { legLooksAt } from '#core/replay/legLookAt.ts'
import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import { drawRepPicture, type PictureScene } from '#ui/canvas/drawRepPicture.ts'
import { fitCanvas } from '#ui/canvas/fitCanvas.ts'
import { readOverlayLook } from '#ui/canvas/overlayLook.ts'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'

type RepPictureCanvasProps = {
  readonly picture: RepPicture
  readonly rep: RepRecord
  readonly thresholds: FormReport['thresholds']
  readonly says: string
  /** Shown where the picture can't be read. */
  readonly broken: string
}

/** A kept picture of a rep with its legs drawn over it. */
export const RepPictureCanvas = ({ picture, rep, thresholds, says, broken }: RepPictureCanvasProps) => {
  const decoded = useDecoded(picture.jpeg_base64)
  const scene = useMemo(
    () =>
      decoded === null || decoded === 'broken'
        ? null
        : {
            picture: decoded,
            figure: picture.figure,
            looks: legLooksAt(rep, picture.at_ms, thresholds),
          },
    [decoded, picture, rep, thresholds],
  )
  if (decoded === 'broken') return <p className="muted">{broken}</p>
  return (
    <>
      <p className="sr">{says}</p>
      <SceneCanvas scene={scene} />
    </>
  )
}

const SceneCanvas = ({ scene }: { readonly scene: PictureScene | null }) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawAgain = useEffectEvent(() => draw(canvas.current, scene))
  useEffect(() => (canvas.current === null ? undefined : fitCanvas(canvas.current, () => drawAgain())), [])
  useEffect(() => draw(canvas.current, scene), [scene])
  return <canvas ref={canvas} aria-hidden="true" data-drawn={scene !== null} />
}

const draw = (canvas: HTMLCanvasElement | null, scene: PictureScene | null): void => {
  const context = canvas?.getContext('2d') ?? null
  if (canvas === null || context === null || scene === null) return
  context.clearRect(0, 0, canvas.width, canvas.height)
  drawRepPicture(context, canvas, readOverlayLook(canvas), scene)
}

/** Null until it is decoded. */
const useDecoded = (base64: string): ImageBitmap | 'broken' | null => {
  const [decoded, setDecoded] = useState<ImageBitmap | 'broken' | null>(null)
  useEffect(() => {
    let wanted = true
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })).then(
      (bitmap) => (wanted ? setDecoded(bitmap) : bitmap.close()),
      () => wanted && setDecoded('broken'),
    )
    return () => {
      wanted = false
    }
  }, [base64])
  return decoded
}
