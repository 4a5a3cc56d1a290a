import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'
import type { Milliseconds } from '#core/units.ts'
import { makeAnchors } from '#platform/pose/blazepose/makeAnchors.ts'
import { detectorNetwork, landmarkNetwork, lookAround } from '#platform/pose/blazepose/blazePoseSettings.ts'
import { countPeople } from '#platform/pose/blazepose/countPeople.ts'
import { cropTensor } from '#platform/pose/blazepose/cropTensor.ts'
import { decodeDetections } from '#platform/pose/blazepose/decodeDetections.ts'
import {
  decodeLandmarks,
  type Landmarks,
  type LandmarkTensors,
} from '#platform/pose/blazepose/decodeLandmarks.ts'
import { mergeDetections } from '#platform/pose/blazepose/mergeDetections.ts'
import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'
import {
  type Region,
  regionAround,
  regionOfDetection,
  type Size,
  wholePicture,
} from '#platform/pose/blazepose/region.ts'
import { makeLandmarkSmoother } from '#platform/pose/blazepose/makeLandmarkSmoother.ts'
import { makeMirrorBalance } from '#platform/pose/blazepose/makeMirrorBalance.ts'

export type DetectorTensors = { readonly boxes: Float32Array; readonly scores: Float32Array }

/**
 * The two networks, whatever runs them. `fill` writes their input, height × width × RGB, where they read it; what `read`
 * is given is theirs and valid until it returns.
 */
export type BlazePoseNetworks = {
  readonly detect: Run<DetectorTensors>
  readonly locate: Run<LandmarkTensors>
}
type Run<Tensors> = <Answer>(
  fill: (input: Float32Array) => void,
  read: (tensors: Tensors) => Answer,
) => Promise<Answer>

const detectorCrop = { ...detectorNetwork, beyond: 'black' } as const
const landmarkCrop = { ...landmarkNetwork, beyond: 'edge' } as const

/** How often a picture is looked at: as it is and in a mirror, or only one of them, in turn from picture to picture. */
export type Looks = 'both' | 'inTurn'

type Tracked = {
  readonly region: Region
  readonly balance: ReturnType<typeof makeMirrorBalance>
  readonly smooth: ReturnType<typeof makeLandmarkSmoother>
}

/**
 * Finds a person once, then follows them from frame to frame by their own landmarks; the detector runs again only when
 * they are lost. One frame at a time.
 */
export const makePersonTracker = (networks: BlazePoseNetworks) => {
  const anchors = makeAnchors()
  let tracked: Tracked | null = null
  let people: number | null = null
  let lookedAt: number | null = null
  let looksAlone = 0

  const detect = async (pixels: PicturePixels, at: Milliseconds) => {
    const found = await networks.detect(
      (input) => cropTensor(pixels, wholePicture(pixels), detectorCrop, input),
      ({ boxes, scores }) => mergeDetections(decodeDetections(boxes, scores, anchors)),
    )
    people = countPeople(found)
    looksAlone = people <= 1 ? looksAlone + 1 : 0
    lookedAt = at
    return found
  }

  const acquire = async (pixels: PicturePixels, at: Milliseconds): Promise<Tracked | null> => {
    looksAlone = 0
    const [best] = await detect(pixels, at)
    return best === undefined
      ? null
      : {
          region: regionOfDetection(best, pixels),
          balance: makeMirrorBalance(),
          smooth: makeLandmarkSmoother(),
        }
  }

  const look = (pixels: PicturePixels, upright: Region, mirrored: boolean): Promise<Landmarks | null> => {
    const region = { ...upright, mirrored }
    return networks.locate(
      (input) => cropTensor(pixels, region, landmarkCrop, input),
      (tensors) =>
        tensors.presence < landmarkNetwork.minimumPresence ? null : decodeLandmarks(tensors, region),
    )
  }

  const lookBothWays = async (pixels: PicturePixels, at: Milliseconds, { region, balance }: Tracked) => {
    const plain = await look(pixels, region, false)
    const mirrored = await look(pixels, region, true)
    if (plain !== null && mirrored !== null) return balance.both(plain, mirrored, at)
    const landmarks = plain ?? mirrored
    return landmarks === null ? null : balance.one({ landmarks, mirrored: plain === null, at })
  }

  const lookInTurn = async (pixels: PicturePixels, at: Milliseconds, current: Tracked) => {
    const { region, balance } = current
    const first = balance.nextIsMirrored()
    // Whoever isn't there at first sight may be at the second.
    for (const mirrored of [first, !first]) {
      const landmarks = await look(pixels, region, mirrored)
      if (landmarks !== null) return balance.one({ landmarks, mirrored, at })
    }
    return null
  }

  return {
    /** Null when nobody is there. */
    track: async (pixels: PicturePixels, at: Milliseconds, looks: Looks): Promise<RawPose['person']> => {
      // Somebody new is looked at both ways once, so that the looks in turn know by what they differ.
      const lookAtThem = tracked === null || looks === 'both' ? lookBothWays : lookInTurn
      const current = tracked ?? (await acquire(pixels, at))
      tracked = null
      if (current === null) return null
      const landmarks = await lookAtThem(pixels, at, current)
      if (landmarks === null) return null
      current.smooth(landmarks, at)
      const [hipX = 0, hipY = 0, , headX = 0, headY = 0] = landmarks.alignment
      tracked = { ...current, region: regionAround(hipX, hipY, headX, headY) }
      return toPerson(landmarks, pixels)
    },

    /** Counts people now and then. Call it after the frame's pose has been handed on. */
    lookAround: async (pixels: PicturePixels, at: Milliseconds) => {
      const { every, looksUntilSure, everyWhenSure } = lookAround
      const wait = looksAlone >= looksUntilSure ? everyWhenSure : every
      if (lookedAt === null || at - lookedAt >= wait) await detect(pixels, at)
    },

    /** How many people the detector last counted; null until it has looked. A tracked person counts even when it missed them. */
    people: () => (people === null ? null : Math.max(people, tracked === null ? 0 : 1)),

    /** The next frame has nothing to do with the last one. */
    forget: () => {
      tracked = null
      people = null
      lookedAt = null
      looksAlone = 0
    },
  }
}

/** z is in shares of the width, as BlazePose defines it. */
const toPerson = ({ image, world, visibility }: Landmarks, { width, height }: Size): RawPose['person'] => ({
  image: listLandmarks(image, visibility, width, height, width),
  world: listLandmarks(world, visibility, 1, 1, 1),
})

const listLandmarks = (
  flat: Float64Array,
  seen: Float64Array,
  x: number,
  y: number,
  z: number,
): readonly RawLandmark[] =>
  Array.from(seen, (visibility, each) => [
    (flat[each * 3] ?? 0) / x,
    (flat[each * 3 + 1] ?? 0) / y,
    (flat[each * 3 + 2] ?? 0) / z,
    visibility,
  ])
