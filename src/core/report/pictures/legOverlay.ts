import type { ImagePoint, JointName } from '#core/body/poseFrame.ts'
import type { Figure } from '#core/picture/figure.ts'
import { pictureThresholds } from '#core/picture/pictureThresholds.ts'
import type { LegLook } from '#core/replay/legLookAt.ts'
import { html, type Markup } from '#core/report/markup.ts'
import type { Side } from '#core/side.ts'

type Spot = { readonly x: number; readonly y: number }

/** One leg over a picture, by the same shapes as on the screen: disc over the toe, wedge inside, broken ring unclear. Mirrored. */
export const legOverlay = (figure: Figure, side: Side, look: LegLook): Markup => {
  const unit = figure.size.height / drawingHeight
  const spot = (name: JointName) => spotOf(figure, figure.image[side][name])
  const [hip, knee, ankle, toe] = [spot('hip'), spot('knee'), spot('ankle'), spot('toe')]
  const outward = side === 'left' ? -1 : 1
  const bones = [
    [hip, knee],
    [knee, ankle],
    [ankle, toe],
  ].flatMap(([from, to]) => (from && to ? [pathOf([from, to])] : []))
  return html`<g class="leg-${look}">
    ${bones.length > 0 && stroke('bone', bones.join(''), look === 'inside' ? 12 : 7, unit)}
    ${knee && toe && plumbLine(knee, toe, look, unit)}
    ${[hip, ankle, toe].map((joint) => joint && disc('joint', joint, 8 * unit))}
    ${knee && kneeMark(knee, look, outward, unit)}
  </g>`
}

export const hipLine = (figure: Figure): Markup | null => {
  const left = spotOf(figure, figure.image.left.hip)
  const right = spotOf(figure, figure.image.right.hip)
  if (left === null || right === null) return null
  return stroke('bone', pathOf([left, right]), 7, figure.size.height / drawingHeight)
}

/** As many of its units are the picture's height; the screen draws kept pictures by the same measure. */
const drawingHeight = 760

const spotOf = ({ size }: Figure, { x, y, visibility }: ImagePoint): Spot | null =>
  visibility >= pictureThresholds.drawnFrom.value && x >= 0 && y >= 0 && x <= size.width && y <= size.height
    ? { x: size.width - x, y }
    : null

const plumbLine = (knee: Spot, toe: Spot, look: LegLook, unit: number): Markup | null =>
  look === 'plain' || look === 'unclear'
    ? null
    : stroke(
        'plumb',
        pathOf([
          { x: toe.x, y: toe.y + 14 * unit },
          { x: toe.x, y: knee.y - 55 * unit },
        ]),
        5,
        unit,
      )

const kneeMark = (knee: Spot, look: LegLook, outward: -1 | 1, unit: number): Markup => {
  if (look !== 'inside') return disc('knee', knee, (look === 'unclear' ? 19 : 15) * unit)
  const along = (length: number) => knee.x + outward * length * unit
  const wedge = [
    { x: along(-18.6), y: knee.y - 30 * unit },
    { x: along(30), y: knee.y },
    { x: along(-18.6), y: knee.y + 30 * unit },
  ]
  return html`<path class="knee" d="${pathOf(wedge)}Z" />`
}

/** Twice: the dark edge keeps it readable on any room. */
const stroke = (name: string, path: string, width: number, unit: number): Markup =>
  html`<path class="halo" d="${path}" stroke-width="${tenths(2.4 * width * unit)}" />
    <path class="${name}" d="${path}" stroke-width="${tenths(width * unit)}" />`

const disc = (name: string, { x, y }: Spot, radius: number): Markup =>
  html`<circle class="${name}" cx="${tenths(x)}" cy="${tenths(y)}" r="${tenths(radius)}" />`

const pathOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`).join('')

const tenths = (value: number) => Number(value.toFixed(1))
