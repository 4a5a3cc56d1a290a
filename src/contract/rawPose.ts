import { z } from '#contract/zod.ts'

const landmark = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly()
const landmarks = z.array(landmark).length(33).readonly()

/** A measured frame on its way to the main process. zod's number refuses NaN and infinities. */
export const rawPose = z.strictObject({
  /** Milliseconds from the start of the source. */
  at: z.number().min(0),
  width: z.number().positive(),
  height: z.number().positive(),
  person: z.strictObject({ image: landmarks, world: landmarks }).nullable(),
  picture: z
    .strictObject({ brightness: z.number(), changed: z.boolean(), people: z.int().min(0).exactOptional() })
    .exactOptional(),
  model: z.enum(['full', 'lite']).exactOptional(),
})
