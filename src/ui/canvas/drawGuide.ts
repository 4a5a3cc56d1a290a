import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { Guide, JointPlace } from '#core/programme/guides.ts'
import { fillDisc, type Pen, strokeLines } from '#ui/canvas/pen.ts'
import { isDrawable, type Placement, type Spot, spotOnStage } from '#ui/canvas/placePicture.ts'

/** Dashed and blue while it is true, solid and orange while it is not. */
export const drawGuide = (
  pen: Pen,
  frame: PersonFrame,
  guide: Guide,
  met: boolean,
  placement: Placement,
  mirrored: boolean,
) => {
  const { colours, unit } = pen
  const spotOf = ({ side, joint }: JointPlace): Spot | null => {
    const point = frame.image[side][joint]
    return isDrawable(frame.size, point) ? spotOnStage(placement, mirrored, point) : null
  }
  const stroke = met
    ? { colour: colours.fine, width: 6, halo: 14, dash: [18, 13] }
    : { colour: colours.inside, width: 8, halo: 16 }
  if (guide.kind === 'plumb') {
    const knee = spotOf({ side: guide.side, joint: 'knee' })
    const toe = spotOf({ side: guide.side, joint: 'toe' })
    if (knee === null || toe === null) return
    const line = [
      { x: toe.x, y: toe.y + 14 * unit },
      { x: toe.x, y: knee.y - 55 * unit },
    ]
    strokeLines(pen, [line], stroke)
    return fillDisc(pen, knee, 17, met ? colours.fine : colours.inside, 6)
  }
  const from = spotOf(guide.from)
  const to = spotOf(guide.to)
  if (from === null || to === null) return
  strokeLines(pen, [guide.kind === 'line' ? lengthened(from, to) : [from, to]], stroke)
  if (guide.kind === 'gap')
    for (const end of [from, to]) fillDisc(pen, end, 17, met ? colours.fine : colours.inside, 6)
}

/** A little beyond both joints, so that the line is seen to pass through them. */
const lengthened = (from: Spot, to: Spot): readonly Spot[] => {
  const beyond = 0.06
  const x = (to.x - from.x) * beyond
  const y = (to.y - from.y) * beyond
  return [
    { x: from.x - x, y: from.y - y },
    { x: to.x + x, y: to.y + y },
  ]
}
