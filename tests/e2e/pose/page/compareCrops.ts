import { landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import { cropTensor } from '#platform/pose/blazepose/cropTensor.ts'
import { makePixelReader } from '#platform/pose/worker/makePixelReader.ts'

const width = 64
const height = 48
/** Turned, and partly beyond the picture. */
const region = { x: 36, y: 20, side: 60, rotation: 0.3, mirrored: false }

/** Rows, samples in each and bytes of a sample, plane by plane as WebCodecs lays each format out. */
const planes = {
  I420: [plane(1, 1, 1), plane(2, 2, 1), plane(2, 2, 1)],
  I422: [plane(1, 1, 1), plane(2, 1, 1), plane(2, 1, 1)],
  I444: [plane(1, 1, 1), plane(1, 1, 1), plane(1, 1, 1)],
  NV12: [plane(1, 1, 1), plane(2, 2, 2)],
  RGBA: [plane(1, 1, 4)],
  BGRX: [plane(1, 1, 4)],
} as const
export type ComparedFormat = keyof typeof planes

/**
 * The same frame, cropped as it lies and cropped after the browser has turned all of it into RGBA: how far apart the
 * two tensors are, mean and largest, in levels of 255.
 */
export const compareCrops = async (
  format: ComparedFormat,
  matrix: VideoMatrixCoefficients,
  fullRange: boolean,
) => {
  const make = () =>
    new VideoFrame(Uint8Array.from(planes[format].flatMap(paint)), {
      format,
      codedWidth: width,
      codedHeight: height,
      timestamp: 0,
      ...(matrix === 'rgb' ? {} : { colorSpace: { matrix, fullRange } }),
    })
  const crop = async (rgbaOnly: boolean) => {
    const frame = make()
    const pixels = await makePixelReader({ rgbaOnly }).read(frame)
    frame.close()
    const tensor = new Float32Array(landmarkNetwork.inputSide ** 2 * 3)
    cropTensor(pixels, region, { ...landmarkNetwork, beyond: 'edge' }, tensor)
    return { kind: pixels.layout.kind, tensor }
  }
  const asItLies = await crop(false)
  const converted = await crop(true)
  const away = asItLies.tensor.map((value, at) => Math.abs(value - (converted.tensor[at] ?? NaN)) * 255)
  return {
    kind: asItLies.kind,
    mean: away.reduce((sum, each) => sum + each, 0) / away.length,
    largest: away.reduce((most, each) => Math.max(most, each), 0),
  }
}

type Plane = { readonly rows: number; readonly across: number; readonly bytes: number }

function plane(narrower: number, lower: number, bytes: number): Plane {
  return { rows: height / lower, across: width / narrower, bytes }
}

/** Slow waves, different in each byte: a plane read at the wrong place would show, and rounding hardly does. */
const paint = ({ rows, across, bytes }: Plane, number: number): number[] =>
  Array.from({ length: rows * across * bytes }, (_, at) => {
    // The fourth byte is opacity, or nothing.
    if (at % bytes === 3) return 255
    const x = Math.floor((at % (across * bytes)) / bytes) / across
    const y = Math.floor(at / (across * bytes)) / rows
    const phase = 2 * number + (at % bytes)
    const middle = number === 0 && bytes < 4 ? 130 : 128
    return Math.round(middle + 35 * Math.sin(3 * x + phase) + 15 * Math.cos(4 * y - phase))
  })
