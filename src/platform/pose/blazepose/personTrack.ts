import type { Milliseconds } from '#core/units.ts'
import { lookAround } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { Landmarks } from '#platform/pose/blazepose/decodeLandmarks.ts'
import { makeLandmarkSmoother } from '#platform/pose/blazepose/makeLandmarkSmoother.ts'
import { type Region, regionAround } from '#platform/pose/blazepose/region.ts'

/** What is known of the person after a frame: enough to say where to look in a later one, whoever looks. */
export type PersonTrack = {
  /** Null while nobody is followed. */
  readonly region: Region | null
  /** The one a frame earlier, if it was the same person's. */
  readonly regionBefore: Region | null
  /** The followed person's smoothing. It remembers, so frames go through it once and in order. */
  readonly smooth: ReturnType<typeof makeLandmarkSmoother> | null
  /** How many people the detector last counted, and when; null until it has looked. */
  readonly people: number | null
  readonly lookedAt: Milliseconds | null
  readonly looksAlone: number
}

export const nobodyYet: PersonTrack = {
  region: null,
  regionBefore: null,
  smooth: null,
  people: null,
  lookedAt: null,
  looksAlone: 0,
}

export type FramePlan = {
  /** Where the person is located; null: the detector searches the whole picture first. */
  readonly region: Region | null
  /** The detector counts people besides, which a search does anyway. */
  readonly looksAround: boolean
}

/** What the networks saw in a frame; `people` null when the detector did not look. */
export type Sighting = { readonly landmarks: Landmarks | null; readonly people: number | null }

/** `lookedAt`: when the detector last looked, or was told to in a frame that is still under way. */
export const planFrame = (
  { region, looksAlone }: PersonTrack,
  at: Milliseconds,
  lookedAt: Milliseconds | null,
): FramePlan => {
  const wait = looksAlone >= lookAround.looksUntilSure ? lookAround.everyWhenSure : lookAround.every
  return { region, looksAround: region !== null && (lookedAt === null || at - lookedAt >= wait) }
}

/**
 * The track a frame later, as far as it can be told: a person who goes down is lower by then. Looking where they were two
 * frames ago moved the depth of whole films by a degree.
 */
export const carryOn = (track: PersonTrack): PersonTrack => {
  const { region, regionBefore: before } = track
  if (region === null || before === null) return track
  const on = (now: number, earlier: number) => 2 * now - earlier
  const carried = {
    ...region,
    x: on(region.x, before.x),
    y: on(region.y, before.y),
    side: on(region.side, before.side),
  }
  return { ...track, region: carried }
}

/** Takes in what was seen by a plan, frame after frame; smooths its landmarks in place. */
export const stepTrack = (
  before: PersonTrack,
  plan: FramePlan,
  { landmarks, people }: Sighting,
  at: Milliseconds,
): PersonTrack => {
  const looksAlone = plan.region === null ? 0 : before.looksAlone
  const track = people === null ? before : stepPeople({ ...before, looksAlone }, people, at)
  if (landmarks === null) return { ...track, region: null, regionBefore: null, smooth: null }
  const smooth = track.smooth ?? makeLandmarkSmoother()
  smooth(landmarks, at)
  const [hipX = 0, hipY = 0, , headX = 0, headY = 0] = landmarks.alignment
  return {
    ...track,
    region: regionAround(hipX, hipY, headX, headY),
    regionBefore: before.region,
    smooth,
  }
}

export const stepPeople = (track: PersonTrack, people: number, at: Milliseconds): PersonTrack => ({
  ...track,
  people,
  lookedAt: at,
  looksAlone: people <= 1 ? track.looksAlone + 1 : 0,
})

/** A followed person counts even when the detector missed them. */
export const peopleIn = ({ people, region }: PersonTrack) =>
  people === null ? null : Math.max(people, region === null ? 0 : 1)
