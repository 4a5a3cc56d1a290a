import { threshold } from '#core/thresholds.ts'
import { degrees, type Degrees, milliseconds, type Milliseconds, share, type Share } from '#core/units.ts'

const article = 'the source article’s wording, turned into a number; proposed (docs/programme.md)'
const constructed = 'proposed; tested on constructed landmarks only (docs/programme.md)'

/** Every number that decides whether an exercise's time counts. Shares are of the length that `why` names. */
export const checkThresholds = {
  // Bridge and single-leg bridge
  lineLeast: threshold<Degrees>(
    degrees(165),
    'Shoulder, hip and knee make one line; 15° is what the landmarks and a soft hip add up to.',
    article,
  ),
  lineBelowBest: threshold<Degrees>(
    degrees(8),
    'Hips that sink this far below the person’s own best have let go, however good the line still is.',
    constructed,
  ),
  lineAtRest: threshold<Degrees>(
    degrees(150),
    'With the hips on the floor the angle reads 125–140°: below this they are down.',
    constructed,
  ),
  kneeLeast: threshold<Degrees>(
    degrees(80),
    'Heels nearer than this work the front of the thigh instead of the buttocks.',
    article,
  ),
  kneeMost: threshold<Degrees>(
    degrees(110),
    'Heels farther away than this work the back of the thigh.',
    article,
  ),
  shinLevel: threshold<Share>(
    share(0.15),
    'The lifted ankle is as high as the other knee, within this share of the leg’s length.',
    article,
  ),

  // Clam
  kneeRise: threshold<Share>(
    share(0.35),
    'The upper knee has risen by this share of the thigh above the closed shell.',
    article,
  ),
  kneeClosed: threshold<Share>(
    share(0.12),
    'Less than this share of the thigh above the closed shell is closed: twice a landmark’s noise.',
    constructed,
  ),
  feetApart: threshold<Share>(
    share(0.35),
    'Ankles farther apart than this share of the shank: the feet have come off each other.',
    article,
  ),
  pelvisRoll: threshold<Degrees>(
    degrees(12),
    'The pelvis may roll back by this much; more, and the back does the lifting. Read from the model’s own depth, the least certain of its numbers.',
    article,
  ),

  // Standing hip-flexor stretch
  backKneeLeast: threshold<Degrees>(
    degrees(160),
    'The back knee is straight; a straight knee reads 165–175° from the side.',
    article,
  ),
  heelRise: threshold<Share>(
    share(0.15),
    'A heel this share of the shank above its toe has left the floor: about 17° of a foot.',
    constructed,
  ),
  trunkLean: threshold<Degrees>(degrees(15), 'More, and the stretch goes into the back.', article),
  strideLeast: threshold<Share>(
    share(0.8),
    'The feet this share of the shank apart, one behind the other: less is standing, not striding.',
    constructed,
  ),

  // When a rule may judge at all
  lyingTilt: threshold<Degrees>(
    degrees(35),
    'From shoulder to foot, or along the trunk, at most this far from level: the person lies.',
    constructed,
  ),
  standingTilt: threshold<Degrees>(degrees(40), 'The trunk at most this far from upright.', constructed),
  shouldersMost: threshold<Share>(
    share(0.6),
    'Shoulders wider than this share of the trunk: turned more than about 40° from the side, where they are 0.',
    constructed,
  ),
  footLeast: threshold<Share>(
    share(0.35),
    'A foot shorter than this share of the shank points at the camera; seen from the side it is about 0.5.',
    constructed,
  ),
  shouldersLeast: threshold<Share>(
    share(0.45),
    'Shoulders narrower than this share of the trunk: turned more than about 45°. Seen square they are 0.6–0.75.',
    constructed,
  ),

  // Time
  grace: threshold<Milliseconds>(
    milliseconds(300),
    'The clock goes on through a wobble this short; the wobble itself is not counted as verified.',
    constructed,
  ),
  unseenGrace: threshold<Milliseconds>(
    milliseconds(700),
    'Shorter gaps are dropped frames; longer ones are told.',
    'as lostFor of the squat',
  ),
  inPlace: threshold<Milliseconds>(
    milliseconds(500),
    'In position this long is in place, not passing through.',
    constructed,
  ),
  staleAfter: threshold<Milliseconds>(
    milliseconds(600),
    'A reading older than this says nothing of now: three missed frames of a slow camera.',
    constructed,
  ),
} as const
