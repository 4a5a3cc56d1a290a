import { threshold } from '#core/thresholds.ts'
import { degrees, type Degrees, milliseconds, type Milliseconds, share, type Share } from '#core/units.ts'

const rendered =
  'rendered squats on one leg, nine clips of three figures (docs/decisions/0026-one-leg-is-measured.md)'
const proposed = `proposed; holds on ${rendered}`

/** Every number that decides something about a squat on one leg. Shares are of the shank as the picture shows it. */
export const singleLegThresholds = {
  // Which foot carries
  footLifted: threshold<Share>(
    share(0.12),
    'Ankle and toe of the other foot are this share of the shank, some 5 cm, above those that stand.',
    proposed,
  ),
  footStays: threshold<Share>(
    share(0.12),
    'An ankle this share of the shank, some 5 cm, from where it stood stands anew: the straight leg’s length is learnt again.',
    proposed,
  ),

  footMoved: threshold<Milliseconds>(
    milliseconds(300),
    'Away, down or unseen for this long, a foot has moved; for less, frames were misread.',
    proposed,
  ),

  // A squat
  dipLeast: threshold<Degrees>(
    degrees(40),
    'As the picture reads it, which is up to 10° too deep. A small squat on one leg goes to about 50°.',
    'Ageberg 2010 for the 50°',
  ),
  dipHeld: threshold<Milliseconds>(
    milliseconds(300),
    'Low enough for this long; less is passing through, or a frame misread.',
    'as long as the player counts it (openFor in player/passTime.ts)',
  ),
  dipAtRest: threshold<Degrees>(
    degrees(30),
    'Less is a straight leg: where it is straight, three per cent of its length read as 28°.',
    proposed,
  ),
  longestDip: threshold<Milliseconds>(
    milliseconds(6000),
    'Bent for longer, the straight leg’s length is no longer true: somebody stepped back.',
    proposed,
  ),
  straightens: threshold<Milliseconds>(
    milliseconds(200),
    'Time constant in which a longer leg is believed: one frame’s noise does not stand for good.',
    proposed,
  ),
  sinks: threshold<Milliseconds>(
    milliseconds(4000),
    'Time constant in which an upright leg’s length is followed down: longer than a squat takes to go down, shorter than a set.',
    proposed,
  ),
  nearLowest: threshold<Share>(
    share(0.9),
    'Of the deepest bend: from here on a frame belongs to the bottom.',
    proposed,
  ),
  robustlyDeepest: threshold<Share>(
    share(0.75),
    'Of the frames that are low enough this many are no deeper than what counts as deepest: a quarter may be misread.',
    proposed,
  ),
  /** Squats on one leg. */
  dipsLeast: threshold(3, 'Of the five that the test asks for; one or two say little of a leg.', proposed),

  // How the camera stands
  facingMost: threshold<Degrees>(
    degrees(20),
    'Turned farther, what is taken off for the turn becomes larger than what is measured.',
    proposed,
  ),
  turnFollows: threshold<Milliseconds>(
    milliseconds(700),
    'Time constant in which the turn is followed.',
    proposed,
  ),
  longestTurnStep: threshold<Milliseconds>(
    milliseconds(150),
    'After a gap one frame says no more than one frame of a slow camera.',
    proposed,
  ),
  turnKnown: threshold<Milliseconds>(
    milliseconds(500),
    'Seen on both feet for this long, the turn is known as well as it can be; before, one foot serves as well.',
    proposed,
  ),
  turnContradicted: threshold<Degrees>(
    degrees(20),
    'Five times how well the turn is told on one foot: beyond, somebody has turned since.',
    rendered,
  ),
  turnedSince: threshold<Milliseconds>(
    milliseconds(500),
    'Contradicted for this long, it was no wobble.',
    proposed,
  ),
  facingError: threshold<Degrees>(
    degrees(3),
    'How well the model’s own depth tells the camera’s turn of somebody on both feet, standard error (2.6°).',
    rendered,
  ),
  facingErrorOnOne: threshold<Degrees>(degrees(4), 'The same on one foot (4.0°).', rendered),

  // The projection angle
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
  /** Standard errors. */
  certainFrom: threshold(
    1.96,
    'Two-sided 95 %: a change between two days has to stand out of both errors this far.',
    'normal distribution',
  ),
} as const
