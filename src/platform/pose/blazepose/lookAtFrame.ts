import { detectorNetwork, landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import { countPeople } from '#platform/pose/blazepose/countPeople.ts'
import { cropTensor } from '#platform/pose/blazepose/cropTensor.ts'
import { decodeDetections } from '#platform/pose/blazepose/decodeDetections.ts'
import { decodeLandmarks, type LandmarkTensors } from '#platform/pose/blazepose/decodeLandmarks.ts'
import { makeAnchors } from '#platform/pose/blazepose/makeAnchors.ts'
import { mergeDetections } from '#platform/pose/blazepose/mergeDetections.ts'
import type { FramePlan, Sighting } from '#platform/pose/blazepose/personTrack.ts'
import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'
import { type Region, regionOfDetection, wholePicture } from '#platform/pose/blazepose/region.ts'

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
const anchors = makeAnchors()

/** Carries a plan out. Knows nothing of the frames before: any thread can look at any frame. */
export const lookAtFrame = async (
  networks: BlazePoseNetworks,
  pixels: PicturePixels,
  { region, looksAround }: FramePlan,
): Promise<Sighting> => {
  if (region !== null) {
    const landmarks = await locate(networks, pixels, region)
    return { landmarks, people: looksAround ? await countAll(networks, pixels) : null }
  }
  const found = await detect(networks, pixels)
  const [best] = found
  const landmarks =
    best === undefined ? null : await locate(networks, pixels, regionOfDetection(best, pixels))
  return { landmarks, people: countPeople(found) }
}

/** How many people there are in the whole picture. */
export const countAll = async (networks: BlazePoseNetworks, pixels: PicturePixels) =>
  countPeople(await detect(networks, pixels))

const detect = (networks: BlazePoseNetworks, pixels: PicturePixels) =>
  networks.detect(
    (input) => cropTensor(pixels, wholePicture(pixels), detectorCrop, input),
    ({ boxes, scores }) => mergeDetections(decodeDetections(boxes, scores, anchors)),
  )

/** Null when nobody is there. */
const locate = (networks: BlazePoseNetworks, pixels: PicturePixels, region: Region) =>
  networks.locate(
    (input) => cropTensor(pixels, region, landmarkCrop, input),
    (tensors) =>
      tensors.presence < landmarkNetwork.minimumPresence ? null : decodeLandmarks(tensors, region),
  )
