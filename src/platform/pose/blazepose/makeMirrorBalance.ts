import type { Milliseconds } from '#core/units.ts'
import { agreeOnSides } from '#platform/pose/blazepose/agreeOnSides.ts'
import { mirrorLesson } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { Landmarks } from '#platform/pose/blazepose/decodeLandmarks.ts'

/** What the network found in one picture or in its mirror image; both told in the picture's own places and sides. */
export type Look = { readonly landmarks: Landmarks; readonly mirrored: boolean; readonly at: Milliseconds }

type Places = Omit<Landmarks, 'visibility'>

/**
 * The network shows every joint a little beside its place, and in a mirror a little beside it elsewhere: the middle is nearer
 * to the truth than either. Where a picture gets one look only, plain and mirrored in turn, half of what the two have lately
 * differed by is taken off. World landmarks stay as the plain look shows them: what is known of their turn was measured so.
 * Hear looks in the order of their time; what comes out is new, what went in is kept.
 */
export const makeMirrorBalance = () => {
  /** Mirrored minus plain. */
  let difference: Places | null = null
  let lessons = 0
  let latest: Look | null = null
  let earlier: Look | null = null

  /** What a look of this kind would have shown at another's moment: it lies between its neighbours. Null where they are too far apart. */
  const shownAt = (at: Milliseconds, look: Look): Places | null => {
    if (look.at === at) return look.landmarks
    if (earlier?.mirrored !== look.mirrored || look.at - earlier.at > mirrorLesson.within) return null
    return between(earlier, look, at)
  }

  const compare = (other: Look, look: Look) => {
    const then = shownAt(other.at, look)
    if (then === null) return
    const [mirrored, plain] = look.mirrored ? [then, other.landmarks] : [other.landmarks, then]
    const lesson = weigh(mirrored, 1, plain, -1)
    lessons += 1
    const share = Math.max(1 / lessons, mirrorLesson.share)
    difference = weigh(difference ?? lesson, 1 - share, lesson, share)
  }

  const hear = (heard: Look): Look => {
    const look =
      heard.mirrored && latest?.mirrored === false
        ? { ...heard, landmarks: agreeOnSides(heard.landmarks, latest.landmarks) }
        : heard
    if (latest !== null && latest.mirrored !== look.mirrored) compare(latest, look)
    earlier = latest
    latest = look
    return look
  }

  return {
    /** What the next look should be, where each picture gets one. */
    nextIsMirrored: () => latest !== null && !latest.mirrored,
    /** The landmarks of this look, as both would have shown them. */
    one: (look: Look): Landmarks => {
      const { landmarks, mirrored } = hear(look)
      const visibility = landmarks.visibility.slice()
      // Nothing to compare with yet: the look as it is, in lists of its own.
      if (difference === null) return { ...weigh(landmarks, 1, landmarks, 0), visibility }
      return {
        ...inPicture(landmarks, 1, difference, mirrored ? -0.5 : 0.5),
        world: sum(landmarks.world, 1, difference.world, mirrored ? -1 : 0),
        visibility,
      }
    },
    /** Two looks at the same picture. */
    both: (plain: Landmarks, mirrored: Landmarks, at: Milliseconds): Landmarks => {
      hear({ landmarks: plain, mirrored: false, at })
      const { landmarks } = hear({ landmarks: mirrored, mirrored: true, at })
      return {
        ...inPicture(plain, 0.5, landmarks, 0.5),
        world: plain.world.slice(),
        visibility: plain.visibility.slice(),
      }
    },
  }
}

const between = (one: Look, other: Look, at: Milliseconds): Places => {
  const share = (at - one.at) / (other.at - one.at)
  return weigh(one.landmarks, 1 - share, other.landmarks, share)
}

const weigh = (one: Places, weight: number, other: Places, otherWeight: number): Places => ({
  ...inPicture(one, weight, other, otherWeight),
  world: sum(one.world, weight, other.world, otherWeight),
})

const inPicture = (one: Places, weight: number, other: Places, otherWeight: number) => ({
  image: sum(one.image, weight, other.image, otherWeight),
  alignment: sum(one.alignment, weight, other.alignment, otherWeight),
})

const sum = (one: Float64Array, weight: number, other: Float64Array, otherWeight: number) =>
  one.map((value, at) => weight * value + otherWeight * (other[at] ?? 0))
