import type { ImagePoint } from '#core/body/poseFrame.ts'
import type { Cut, Figure } from '#core/picture/figure.ts'
import { pictureThresholds } from '#core/picture/pictureThresholds.ts'
import { forBothSides } from '#core/side.ts'

/** What of a picture hides a head, in its pixels: an ellipse around it, or all that lies above a line. */
export type HeadCover =
  | {
      readonly kind: 'ellipse'
      readonly x: number
      readonly y: number
      readonly across: number
      readonly down: number
    }
  | { readonly kind: 'above'; readonly y: number }

type Spot = { readonly x: number; readonly y: number }

/**
 * Half a head with hair and some room is 18 cm; each distance below is about this many centimetres, and the largest guess
 * counts, because a body bent forward or turned shortens some of them. Sources: adult anthropometry (NASA-STD-3000, vol. 1).
 */
const halfHead = 18
const centimetres = { ears: 15, shoulders: 36, trunk: 50, noseToShoulders: 24, noseToEar: 12 }
/** Heads are narrower than high. */
const narrower = 0.85

/**
 * Around the head where nose or ears are surely seen, otherwise above the shoulders; null where not even those are known,
 * so that no face is shown by mistake.
 */
export const headCover = ({ nose, image }: Figure): HeadCover | null => {
  const face = seen(nose)
  const ears = forBothSides((side) => seen(image[side].ear))
  const shoulders = forBothSides((side) => seen(image[side].shoulder))
  const hips = forBothSides((side) => seen(image[side].hip))
  const neck = middle(shoulders.left, shoulders.right)
  const head = middle(ears.left, ears.right) ?? face
  const scales = [
    apart(ears.left, ears.right, centimetres.ears),
    apart(shoulders.left, shoulders.right, centimetres.shoulders),
    apart(neck, middle(hips.left, hips.right), centimetres.trunk),
    apart(face, neck, centimetres.noseToShoulders),
    apart(face, ears.left ?? ears.right, centimetres.noseToEar),
  ].filter((scale) => scale !== null)
  if (head !== null && scales.length > 1) {
    const down = halfHead * Math.max(...scales)
    return { kind: 'ellipse', x: head.x, y: head.y, across: narrower * down, down }
  }
  if (neck === null) return null
  return { kind: 'above', y: Math.max(shoulders.left?.y ?? 0, shoulders.right?.y ?? 0) }
}

/** The cover in a picture that shows only `cut`, at `scale`. */
export const cutCover = (cover: HeadCover, cut: Cut, scale: number): HeadCover =>
  cover.kind === 'above'
    ? { kind: 'above', y: (cover.y - cut.top) * scale }
    : {
        kind: 'ellipse',
        x: (cover.x - cut.left) * scale,
        y: (cover.y - cut.top) * scale,
        across: cover.across * scale,
        down: cover.down * scale,
      }

/** Where a cover begins and ends, as far as it does. */
export const coverEdges = (
  cover: HeadCover,
): { readonly xs: readonly number[]; readonly ys: readonly number[] } =>
  cover.kind === 'above'
    ? { xs: [], ys: [] }
    : {
        xs: [cover.x - cover.across, cover.x + cover.across],
        ys: [cover.y - cover.down, cover.y + cover.down],
      }

const seen = ({ x, y, visibility }: ImagePoint): Spot | null =>
  visibility >= pictureThresholds.surelySeen.value ? { x, y } : null

const middle = (one: Spot | null, other: Spot | null): Spot | null =>
  one === null || other === null ? (one ?? other) : { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }

/** Pixels per centimetre. */
const apart = (one: Spot | null, other: Spot | null, length: number): number | null =>
  one === null || other === null ? null : Math.hypot(one.x - other.x, one.y - other.y) / length
