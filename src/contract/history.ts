import { personId } from '#contract/person.ts'
import { z } from '#contract/zod.ts'

/** The pattern alone allows a second any number of digits. */
const isoTime = z.iso.datetime({ offset: true }).max(40)

/** Which sets of the history are meant; null leaves that open. */
export const historyFilter = z.strictObject({
  person_id: personId.nullable(),
  source: z.enum(['camera', 'video']).nullable(),
  /** Only sets in which a knee was inside. */
  only_inside: z.boolean(),
  /** Recorded at this time or later. */
  since: isoTime.nullable(),
  /** Found in the title, the note or the source's name; capital and small letters are the same. */
  text: z.string().trim().max(80),
})
export type HistoryFilter = z.infer<typeof historyFilter>

export const wholeHistory: HistoryFilter = {
  person_id: null,
  source: null,
  only_inside: false,
  since: null,
  text: '',
}

/** Empty takes the title away. */
export const setTitle = z.string().trim().max(80)

/** A knee's mean inward angle over a set, with its standard error. */
const setReading = z.strictObject({ mean: z.number(), error: z.number() })

const trendOfLeg = z.strictObject({
  /** In the order of time; neighbouring sets share one where there are more than a chart has room for. */
  points: z.array(setReading.extend({ at: z.number(), inside: z.boolean(), sets: z.int().min(1) })),
  trend: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['better', 'worse', 'noChange']),
      before: setReading,
      after: setReading,
      change: z.number(),
      noise: z.number(),
    }),
    z.strictObject({ kind: z.literal('tooFew'), sets: z.int(), least: z.int() }),
  ]),
})
export type TrendOfLeg = z.infer<typeof trendOfLeg>

export const trends = z.strictObject({ left: trendOfLeg, right: trendOfLeg })
