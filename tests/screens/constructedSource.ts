import type { PoseSource } from '#app/ports.ts'
import { demonstrationAt } from '#core/programme/demonstration/demonstration.ts'
import { demonstrations } from '#core/programme/demonstration/demonstrations.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { degrees, milliseconds } from '#core/units.ts'
import { rawPoseOf } from '#tests/fixtures/rawPoseOf.ts'

export type ConstructedScene = {
  /** Somebody does this over and over, as it is demonstrated, in front of the camera. */
  readonly does: ExerciseId
  /** The scene is there once this shows. */
  readonly until: string
}

/** Milliseconds between two frames of a slow camera. */
const framePeriod = 66

/** A camera that sees a constructed person at an exercise; the lying ones can't be rendered. */
export const constructedSource = ({ does, until }: ConstructedScene): PoseSource => {
  const demonstration = demonstrations[does]
  const straightOn = { ...demonstration.view, turn: degrees(0), down: degrees(0), wide: 4, high: 3 }
  const seen = { ...demonstration, view: straightOn }
  const stream = emptyRoom()
  return {
    kind: 'camera',
    name: 'Built-in camera',
    stream: () => stream,
    run: async (sink, signal) => {
      sink.onStream?.(stream)
      sink.onEngine({ name: 'Constructed landmarks', insteadOf: null })
      const started = performance.now()
      while (!signal.aborted) {
        const at = milliseconds(performance.now() - started)
        sink.onPose(rawPoseOf(demonstrationAt(seen, at).frame))
        if (document.querySelector(until) !== null) document.documentElement.dataset['scene'] = 'shown'
        await new Promise((resolve) => setTimeout(resolve, framePeriod))
      }
      return { kind: 'stopped' }
    },
  }
}

const emptyRoom = (): MediaStream => {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 480
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The page can not draw')
  context.fillStyle = '#b9bfc4'
  context.fillRect(0, 0, 640, 480)
  context.fillStyle = '#8d8378'
  context.fillRect(0, 380, 640, 100)
  return canvas.captureStream(5)
}
