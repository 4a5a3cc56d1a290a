import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readPose } from '#core/body/readPose.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import { viewSession } from '#core/session/viewSession.ts'
import { type Side, sides } from '#core/side.ts'
import { openAnalysis, stepAnalysis } from '#core/record/analysis.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { changeImage } from '#tests/fixtures/alteredPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { look, notingContext } from '#tests/ui/canvas/overlayNotes.ts'
import { drawOverlay } from '#ui/canvas/drawOverlay.ts'
import { stepCones } from '#ui/canvas/groundCone.ts'
import { placePicture, spotOnStage } from '#ui/canvas/placePicture.ts'
import { screenSide } from '#ui/canvas/screenSide.ts'
import { describe, expect, test } from 'vitest'

type Moment = { readonly frame: PersonFrame; readonly view: SessionView }
const stage = { width: 1024, height: 768 }

const moments = (poses: readonly RawPose[]): Moment[] => {
  let analysis = openAnalysis()
  return poses.flatMap((pose) => {
    analysis = stepAnalysis(analysis, pose)[0]
    const frame = readPose(pose)
    return frame.kind === 'person' ? [{ frame, view: viewSession(analysis.session) }] : []
  })
}

const draw = ({ frame, view }: Moment, mirrored = true) => {
  const { context, notes } = notingContext(stage.width, stage.height)
  const { cones } = stepCones(null, frame)
  drawOverlay(context, stage, look, { frame, view, cones, mirrored, missing: null, still: true })
  return notes
}

const first = (all: readonly Moment[], holds: (view: SessionView) => boolean): Moment => {
  const found = all.find(({ view }) => holds(view))
  if (found === undefined) throw new Error('The recording never shows that')
  return found
}

const bothAre =
  (verdict: SessionView['legs']['left']['verdict']['kind']) =>
  (view: SessionView): boolean =>
    sides.every((side) => view.legs[side].verdict.kind === verdict)

const facing = moments(loadRecording('ben_y0_desk'))
const sideways = moments(loadRecording('ben_y94_side'))

describe('each verdict has a look of its own', () => {
  test('standing: white, no plumb line', () => {
    const notes = draw(first(facing, (view) => view.stage === 'ready'))
    expect(notes.colours).not.toContain('fine')
    expect(notes.colours).not.toContain('inside')
  })

  test('over the toe: a blue disc on a dashed line', () => {
    const notes = draw(first(facing, bothAre('fine')))
    expect(notes.colours).toContain('fine')
    expect(notes.colours).not.toContain('inside')
    expect(notes.dashes).toContain('dashed')
  })

  test('inside the foot: orange, hatched', () => {
    const notes = draw(first(facing, (view) => view.legs.left.warning))
    expect(notes.colours).toContain('inside')
    expect(notes.colours).toContain('onInside')
  })

  test('can’t tell: dotted, without line or cone', () => {
    const notes = draw(first(sideways, bothAre('cantTell')))
    expect(notes.dashes).toContain('dashed')
    for (const colour of ['fine', 'fineDeep', 'inside']) expect(notes.colours).not.toContain(colour)
  })
})

test.each([true, false])(
  'a warning’s slab stands on the side where the knee is seen (mirrored: %s)',
  (mirrored) => {
    for (const side of sides) {
      const { frame } = first(facing, (view) => view.legs[side].warning)
      const placement = placePicture(stage, frame.size)
      const x = (knee: Side) => spotOnStage(placement, mirrored, frame.image[knee].knee).x
      const standsLeft = x(side) < (x('left') + x('right')) / 2
      expect(screenSide(side, mirrored)).toBe(standsLeft ? 'left' : 'right')
    }
  },
)

test('nothing is drawn for legs outside the picture', () => {
  const below = changeImage(loadRecording('ben_y0_desk').slice(0, 8), () => ([x, y, z, seen]) => [
    x,
    y + 0.6,
    z,
    seen,
  ])
  const last = moments(below).at(-1)
  if (last === undefined) throw new Error('No frames')
  // Without advice, so that the ring around the missing part stays out of it.
  const notes = draw({ ...last, view: { ...last.view, framing: { ...last.view.framing, advice: null } } })
  expect(notes.spots).toEqual([])
})

test('a picture of another shape is shown whole, with bars', () => {
  expect(placePicture({ width: 1000, height: 1000 }, { width: 1280, height: 720 })).toMatchObject({
    left: 0,
    top: 218.75,
    scale: 0.78125,
  })
  expect(placePicture({ width: 1024, height: 768 }, { width: 720, height: 1280 })).toMatchObject({
    left: 296,
    top: 0,
    scale: 0.6,
  })
})

test('the cones stand still while the person squats', () => {
  const places: number[] = []
  let cones: ReturnType<typeof stepCones> | null = null
  for (const { frame } of facing) {
    cones = stepCones(cones, frame)
    const x = cones.cones.left?.base.x
    if (x !== undefined) places.push(x)
  }
  const settled = places.slice(8)
  expect(settled.length).toBeGreaterThan(80)
  // Pixels of a 640 px picture: less than a cone's own width.
  expect(Math.max(...settled) - Math.min(...settled)).toBeLessThan(20)
})
