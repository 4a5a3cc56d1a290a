import { cameraPlaces } from '#core/body/cameraPlace.ts'
import { z } from '#contract/zod.ts'

export const personId = z.int().min(1)
/** Empty only for the first person, whom the program made: the interface has a word for them. */
export const personName = z.string().trim().min(1).max(60)

const cameraPlace = z.enum(cameraPlaces)

/** Somebody who squats in front of this computer. */
export const person = z.strictObject({
  person_id: personId,
  name: z.string(),
  /** Where their camera usually stands; null until they have said it. */
  camera_place: cameraPlace.nullable(),
  /** Sets with reps in the history. */
  set_count: z.int(),
})
export type Person = z.infer<typeof person>

/** Changes what is given and leaves the rest; null forgets. */
export const personChange = z.strictObject({
  person_id: personId,
  name: personName.exactOptional(),
  camera_place: cameraPlace.nullable().exactOptional(),
})
