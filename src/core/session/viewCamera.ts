import { cameraOfStance, type CameraView } from '#core/body/cameraOfStance.ts'
import type { Stance } from '#core/body/stance.ts'
import { cameraOfSetUp } from '#core/legModel/cameraOfSetUp.ts'
import type { SetUp } from '#core/legModel/fitSetUp.ts'

/** How the camera stands to the person: by the leg model once it has met them, until then by the upright frames alone. */
export const viewCamera = (stance: Stance, setUp: SetUp | null): CameraView =>
  setUp === null ? cameraOfStance(stance) : cameraOfSetUp(setUp)
