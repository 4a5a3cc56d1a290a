import { threshold } from '#core/thresholds.ts'
import { degrees, type Degrees, share, type Share } from '#core/units.ts'

const rendered =
  'rendered squats on one leg, nine clips of three figures (docs/decisions/0026-one-leg-is-measured.md)'
const proposed = `proposed; holds on ${rendered}`

/** Every number that decides something about a squat on one leg. Shares are of the shank as the picture shows it. */
export const singleLegThresholds = {
  footLifted: threshold<Share>(
    share(0.12),
    'The lifted ankle is this share of the shank, some 5 cm, above the one that stands.',
    proposed,
  ),
  dipLeast: threshold<Degrees>(
    degrees(40),
    'A small squat on one leg goes to about 50°; the picture reads it up to 10° too deep.',
    'Ageberg 2010 for the 50°',
  ),
  dipAtRest: threshold<Degrees>(
    degrees(30),
    'Less is a straight leg: where it is straight, three per cent of its length read as 28°.',
    proposed,
  ),
  footStays: threshold<Share>(
    share(0.25),
    'An ankle this share of the shank from where it stood stands anew: the straight leg’s length is learnt again.',
    proposed,
  ),
  /** Squats on one leg. */
  dipsLeast: threshold(3, 'Of the five that the test asks for; one or two say little of a leg.', proposed),
  facingMost: threshold<Degrees>(
    degrees(20),
    'Turned farther, what is taken off for the turn becomes larger than what is measured.',
    proposed,
  ),
  facingError: threshold<Degrees>(
    degrees(3),
    'How well the model’s own depth tells the camera’s turn of somebody on both feet, standard error (2.6°); on one foot it is 4.0°.',
    rendered,
  ),
  shownOutward: threshold<Degrees>(
    degrees(8.8),
    'The landmarks show hips too far in and knees too far out: so much of the angle is missing. 8.2° in the six clips it was found on, 9.9° in three kept apart.',
    rendered,
  ),
  projectionError: threshold<Degrees>(
    degrees(3),
    'How far single squats lie from that, 2.6°, three figures being few; reading by hand has 2.7–3.0° between sessions (Munro 2012).',
    rendered,
  ),
} as const
