import {
  degrees,
  type Degrees,
  type Milliseconds,
  milliseconds,
  type Share,
  share,
  type ShinLengths,
  shinLengths,
} from '#core/units.ts'

/** A number that decides something: what it is, why it is so, and where it comes from. Its unit is its type. */
export type Threshold<T extends number> = { readonly value: T; readonly why: string; readonly source: string }

export const threshold = <T extends number>(value: T, why: string, source: string): Threshold<T> => ({
  value,
  why,
  source,
})

const clips = 'measured on rendered clips with known truth (docs/measurements.md)'
const proposed = 'proposed; confirmed only on the clips of docs/measurements.md'

export const thresholds = {
  // Knee against the second toe
  insideAt: threshold<Degrees>(
    degrees(6.5),
    'From here a knee counts as inside the foot: the middle of the grey zone between 3° and 10°, so that neither a miss nor a false alarm is favoured.',
    clips,
  ),
  clearsLower: threshold<Degrees>(
    degrees(2),
    'A warning clears this much lower than it is raised: three times the noise of a frame (0.7°).',
    clips,
  ),
  turnedMargin: threshold<Degrees>(
    degrees(0.5),
    'Beyond 20° of yaw knees are read half a degree too far inside (497 legs of 64 clips); the line moves with it.',
    clips,
  ),
  turnedPaperMargin: threshold<Degrees>(
    degrees(0.5),
    'Beyond 20° of yaw the farther knee is called inside in a rep only this much further in: landmarks on real feet are displaced by unknown amounts. On sixty rendered bodies it withholds 4 of 180 collapses and spares 4 of 370 straight knees; of nearer legs it would spare none.',
    clips,
  ),
  holdToWarn: threshold<Milliseconds>(
    milliseconds(120),
    'Shorter crossings are noise; still leaves half of the 250 ms budget.',
    proposed,
  ),
  /** Degrees times milliseconds. */
  evidenceToWarn: threshold(
    150,
    'A knee read 2° beyond the line needs no 120 ms: 75 will do. Took the median delay from 188 to 115 ms with no more false warnings.',
    clips,
  ),
  holdToCount: threshold<Milliseconds>(
    milliseconds(100),
    'The rep value is the largest angle held this long.',
    'definition of the measure',
  ),
  judgedFrom: threshold<Degrees>(
    degrees(50),
    'Nearer to standing a maximum picks up noise; deeper, collapses at the end of a rep are lost: rms error at 55 / 50 / 45° was 1.75 / 1.52 / 1.56°.',
    clips,
  ),
  typicalError: threshold<Degrees>(
    degrees(3),
    'Standard error of one reading for a real person: twice that of the rendered figures.',
    clips,
  ),

  /** χ² per reading. */
  unexplained: threshold(
    20,
    'A moment that no posture of the model comes near, as when a joint is shown elsewhere for a while, tells nothing of either knee: the wrong joint bends the other leg’s reading too. 17,382 bent frames of 109 recordings reach 5.5 at most, a knee thrown aside 200 and more.',
    clips,
  ),
  deepestWithin: threshold<Degrees>(
    degrees(3),
    'Depth, and what is measured beside it from the front, is the mean of the frames this close to the deepest: one frame’s maximum reads too deep.',
    proposed,
  ),
  bottomWithin: threshold<Degrees>(
    degrees(5),
    'Depth this close to the lowest belongs to the bottom.',
    proposed,
  ),

  halfGreyZone: threshold<Degrees>(
    degrees(3.5),
    'From 3°, which is fine, to 10°, which is inside, the line in the middle is this far from either.',
    'definition of the measure',
  ),
  /** Standard errors. */
  surely: threshold(
    1.2,
    'A knee is called only what it is with 88 %: inside where it is this many errors beyond 3°, fine where it is as many short of 10°. At 1.1 a real, oblique squat is called inside and twice as many straight knees beyond 35°; at 1.28 a quarter more are withheld.',
    clips,
  ),
  depthError: threshold<Degrees>(
    degrees(4.6),
    'Standard error of depth from hip drop, facing the camera.',
    clips,
  ),

  heelRaisedFrom: threshold<ShinLengths>(
    shinLengths(0.05),
    'From the side, from here a heel counts as raised: of 179 flat ones 3–5 % read higher, of 45 lifted by 3 cm (0.067) or more 91 %, each told by what other bodies show.',
    clips,
  ),

  // Rep
  repStartsAt: threshold<Degrees>(
    degrees(35),
    'Hip drop of 5 %: beyond what breathing, leaning and sway reach.',
    proposed,
  ),
  repEndsBelow: threshold<Degrees>(
    degrees(30),
    'Lower than the start, so that noise at the top makes no second rep.',
    proposed,
  ),
  repLeastDepth: threshold<Degrees>(degrees(45), 'Shallower dips are shifting weight, not squats.', proposed),
  repShortest: threshold<Milliseconds>(
    milliseconds(500),
    'Nobody squats down and up faster; a jump of the landmarks does.',
    proposed,
  ),
  repLongestStop: threshold<Milliseconds>(
    milliseconds(8000),
    'Longer down at one depth is sitting; a slow squat keeps moving.',
    proposed,
  ),
  standingLeast: threshold<Milliseconds>(
    milliseconds(300),
    'A rep is counted only from a seen standing posture.',
    proposed,
  ),

  // Stance
  footMayDrift: threshold<ShinLengths>(
    shinLengths(0.25),
    'Planted feet read up to 0.1 shin lengths of drift, more with lifted heels; a step is over 0.5.',
    clips,
  ),
  footMovedFor: threshold<Milliseconds>(milliseconds(250), 'A single bad frame is no step.', proposed),
  feetMergeBelow: threshold<Share>(
    share(0.6),
    'Feet shown this much nearer to each other than they stand, or crossed: one of them is shown on the other leg, for up to 0.4 s.',
    'one of 100 rendered clips; who does step together is believed after 0.7 s',
  ),
  feetOffFor: threshold<Milliseconds>(
    milliseconds(120),
    'Both feet off their places at once is a jump, which takes less time than a step.',
    'constructed movements (tests/fixtures/otherMovements.ts)',
  ),
  turnedOnSpotBy: threshold<Degrees>(
    degrees(20),
    'Whoever stands still reads at most 8° away from the median of their own turn.',
    'every fixture of tests/fixtures/recordings',
  ),
  turnedOnSpotFor: threshold<Milliseconds>(
    milliseconds(600),
    'Looking over a shoulder turns the trunk for a moment; the feet have turned with it when it stays.',
    proposed,
  ),
  fartherFrom: threshold<Share>(
    share(0.97),
    'Legs this much shorter read as a knee bent by 28°: nearly what begins a rep.',
    'the leg of two equal halves',
  ),
  fartherEvenly: threshold<Share>(
    share(0.5),
    'Of what the legs have shrunk, shins and shoulders shrink all in a step back, and in a squat (half of the frames) less than 0.4 and 0.1.',
    'every fixture of tests/fixtures/recordings; constructed steps back of 0.15 to 0.5 m',
  ),
  kneesKeepTheirGap: threshold<Share>(
    share(0.1),
    'Knees as far apart as before, against the ankles: in squats that shrank as a whole they had moved by 14 % and more, but for single frames.',
    'rendered squats 60–110° deep of eight bodies before cameras up to 1.2 m high',
  ),
  fartherFor: threshold<Milliseconds>(
    milliseconds(500),
    'In a squat shins and shoulders read as small for two frames at the most (125 ms).',
    'every fixture of tests/fixtures/recordings',
  ),
  disbelievedFor: threshold<Milliseconds>(
    milliseconds(300),
    'Three bad frames in a row at eight a second are passed over; what lasts longer is so.',
    proposed,
  ),
  concededFor: threshold<Milliseconds>(
    milliseconds(2000),
    'Joints that were believed elsewhere only because they stayed there go back without another wait. No longer than a rep, for by then the place they left may be the wrong one.',
    proposed,
  ),

  // Picture and body in it
  landmarkVisible: threshold<Share>(
    share(0.5),
    "The model's own middle; below it the joint is guessed.",
    'BlazePose model card',
  ),
  borderMargin: threshold<Share>(
    share(0.005),
    'Landmarks on the very edge are invented beyond it.',
    proposed,
  ),
  turnedFrom: threshold<Degrees>(
    degrees(20),
    'From here the app asks to turn; accuracy falls off beyond it.',
    clips,
  ),
  turnedTooFar: threshold<Degrees>(
    degrees(50),
    'Beyond it the far leg hides, and sideways movement of the knee is mostly depth.',
    clips,
  ),
  sideOnFrom: threshold<Degrees>(
    degrees(60),
    "The model's 3D guess of a body seen from the side reads 64–130° for a true 75–105°, and up to 70° for a true 50°; hips and shoulders tell those apart.",
    clips,
  ),
  sideOnUpTo: threshold<Degrees>(degrees(125), 'Beyond it the camera sees the back.', clips),
  sideOnWidth: threshold<Share>(
    share(0.18),
    'Hips and shoulders as seen, together, per body length: up to 0.15 from the side, 0.26 and more at 50° of yaw.',
    clips,
  ),
  rollTolerated: threshold<Degrees>(
    degrees(6),
    'Roll is corrected; beyond this the laptop lies crooked.',
    proposed,
  ),
  tallestBody: threshold<Share>(
    share(0.93),
    'Head to toe taller than this share of the picture leaves no room to move: step back.',
    proposed,
  ),
  smallestBody: threshold<Share>(
    share(0.4),
    'Smaller figures lose landmark precision: come closer (the model is made for 2–4 m).',
    'BlazePose model card',
  ),
  roomToTilt: threshold<Share>(
    share(0.12),
    'Free picture on the other side of the body from which tilting the screen is enough; with less, step back.',
    proposed,
  ),
  darkBelow: threshold<Share>(share(0.1), 'Mean brightness below which landmarks get unsteady.', proposed),
  blackBelow: threshold<Share>(share(0.015), 'A covered lens or a camera that sends nothing.', proposed),
  framingHold: threshold<Milliseconds>(
    milliseconds(500),
    'In position this long means placed, not passing through.',
    proposed,
  ),
  frozenFor: threshold<Milliseconds>(
    milliseconds(1500),
    'A living camera picture is never bit-identical this long.',
    proposed,
  ),
  lostFor: threshold<Milliseconds>(
    milliseconds(700),
    'Shorter gaps are dropped frames; longer means the person is gone.',
    proposed,
  ),
} as const
