import type { RawPose } from '#core/body/rawPose.ts'
import type { Milliseconds } from '#core/units.ts'
import { type BlazePoseNetworks, countAll, lookAtFrame } from '#platform/pose/blazepose/lookAtFrame.ts'
import {
  nobodyYet,
  peopleIn,
  type PersonTrack,
  planFrame,
  stepPeople,
  stepTrack,
} from '#platform/pose/blazepose/personTrack.ts'
import type { PicturePixels } from '#platform/pose/blazepose/picturePixels.ts'
import { toPerson } from '#platform/pose/blazepose/toPerson.ts'

/**
 * Finds a person once, then follows them from frame to frame by their own landmarks; the detector runs again only when
 * they are lost. One frame at a time.
 */
export const makePersonTracker = (networks: BlazePoseNetworks) => {
  let track: PersonTrack = nobodyYet

  return {
    /** Null when nobody is there. */
    track: async (pixels: PicturePixels, at: Milliseconds): Promise<RawPose['person']> => {
      const plan = { region: track.region, looksAround: false }
      const sighting = await lookAtFrame(networks, pixels, plan)
      track = stepTrack(track, plan, sighting, at)
      return sighting.landmarks && toPerson(sighting.landmarks, pixels)
    },

    /** Counts people now and then. Call it after the frame's pose has been handed on. */
    lookAround: async (pixels: PicturePixels, at: Milliseconds) => {
      if (planFrame(track, at, track.lookedAt).looksAround)
        track = stepPeople(track, await countAll(networks, pixels), at)
    },

    people: () => peopleIn(track),

    /** The next frame has nothing to do with the last one. */
    forget: () => {
      track = nobodyYet
    },
  }
}
