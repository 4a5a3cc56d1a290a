import { type Degrees, degreesFromRadians } from '#core/units.ts'

/**
 * D1. Knee flexion from how far the hip has dropped: with thigh and shank about equally long, hip and ankle close up as
 * 2·cos(flexion / 2) of the leg. Never from the model's own 3D knee, which reads 29° too little from the front.
 *
 * Error: −1° ± 4.6° facing the camera, +5° ± 4.9° at 30° of yaw; near standing it is coarse, since 1 % of leg length is 16°.
 */
export const measureDepth = (hipToAnkleNow: number, hipToAnkleStanding: number): Degrees =>
  degreesFromRadians(2 * Math.acos(Math.min(1, hipToAnkleNow / hipToAnkleStanding)))
