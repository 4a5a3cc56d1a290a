import { repRanges } from '#core/report/repRanges.ts'
import { enDefinitions } from '#core/report/words/definitionWords.en.ts'
import { enMeasures } from '#core/report/words/measureWords.en.ts'
import { heelLift } from '#core/report/words/heelLiftWords.en.ts'
import { singleLeg } from '#core/report/words/singleLegWords.en.ts'
import { trend } from '#core/report/words/trendWords.en.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

const list = (items: readonly (string | number)[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`

export const en: ReportWords = {
  locale: 'en-GB',
  title: 'Squat form report',
  saveAs: 'Save the form report',
  saveEverythingAs: 'Save all of your data',
  product: (version) => `Overtoe ${version}`,
  source: { camera: 'Webcam', video: 'Recorded video', landmarks: 'Recorded landmarks' },
  recordedAtUnknown: 'Date not recorded',
  facts: {
    person: 'Person',
    source: 'Source',
    length: 'Length',
    reps: 'Reps counted',
    engine: 'Measured with',
    engineUnknown: 'Not recorded',
  },
  calibration: {
    label: 'Known beforehand',
    person: {
      remembered: 'body proportions of earlier sets',
      'someone-else': 'no earlier proportions, because this body differs',
    },
    place: { floor: 'camera on the floor', chair: 'camera on a chair', table: 'camera on a table' },
    goodReps: (reps) => `${reps.length === 1 ? 'rep' : 'reps'} ${reps.join(', ')} declared good`,
  },
  camera: {
    heading: 'Camera check',
    yaw: 'Yaw',
    pitch: 'Pitch',
    roll: 'Roll',
    distance: 'Distance',
    about: 'about',
    frameRate: 'Frames measured',
    perSecond: 'per second',
    measuredFrames: 'Share measured',
    straightOn: 'straight on',
    towards: { left: 'camera on the left', right: 'camera on the right' },
    up: 'looking up',
    down: 'looking down',
    level: 'level',
    clockwise: 'clockwise',
    anticlockwise: 'anticlockwise',
  },
  knee: { left: 'Left knee', right: 'Right knee' },
  sideShort: { left: 'left', right: 'right' },
  verdict: { fine: 'fine', inside: 'inside', 'cant-tell': 'can’t tell' },
  phase: { descent: 'down', bottom: 'bottom', ascent: 'up' },
  reason: {
    hidden: {
      short: 'hidden',
      cause: 'the knee or foot was covered',
      action: 'keep hands and clothing clear of the knees, and add light',
    },
    outOfFrame: {
      short: 'out of picture',
      cause: 'part of the leg left the picture',
      action: 'step back until both feet stay in the picture',
    },
    turnedAway: {
      short: 'turned away',
      cause: 'the body was turned away from the camera',
      action: 'turn to face the camera',
    },
    wrongView: {
      short: 'side view',
      cause: 'the camera stood at the side, where knees can’t be judged',
      action: 'face the camera',
    },
    tooShallow: {
      short: 'not deep enough',
      cause: 'the knee never bent far enough for a front view to tell',
      action: 'squat deeper if that is comfortable',
    },
    footMoved: {
      short: 'foot moved',
      cause: 'the foot shifted or lifted',
      action: 'keep both feet flat and still during a squat',
    },
    uncertain: {
      short: 'too close to say',
      cause: 'the reading lies nearer to the line than its error allows',
      action: 'face the camera squarely, with the laptop at chair height',
    },
    tooFewFrames: {
      short: 'too few frames',
      cause: 'too few pictures were measured',
      action: 'squat more slowly, and close other programs',
    },
    notStanding: {
      short: 'no standing pose',
      cause: 'no steady standing pose was seen first',
      action: 'stand still for a second before the first squat',
    },
  },
  reasonUnknown: {
    short: 'unclear',
    cause: 'the camera could not tell',
    action: 'check the camera’s place and the light',
  },
  findings: {
    heading: 'Findings',
    stayed: (inside, judged) =>
      `did not move inside the foot line (${inside} or more) in ${judged === 1 ? 'the one judged rep' : `any of ${judged} judged reps`}.`,
    wentInside: (inside, count, judged) =>
      `moved inside the foot line (${inside} or more) in ${judged === 1 ? 'the one judged rep' : `${count} of ${judged} judged reps`}.`,
    furthest: (inward, rep) => `Furthest: ${inward}, rep ${rep}.`,
    noneJudged: (total) => `could not be judged in ${total === 1 ? 'the one rep' : `any of ${total} reps`}.`,
    notJudged: 'Not judged:',
    notJudgedInMany: (knee, count) => `${knee} in ${count} reps`,
    notJudgedIn: (knee, reps) => `${knee} in ${reps.length === 1 ? 'rep' : 'reps'} ${list(repRanges(reps))}`,
    allJudged: 'nothing. Both knees were judged in every rep.',
    noReps: 'No rep was counted.',
    noRepsAction:
      'A rep counts when the whole body is seen going down and coming back up. Movements that began like one are listed below, if there were any.',
  },
  pictures: {
    heading: 'Best and worst rep',
    headingOne: 'Picture',
    note: 'mirror view',
    title: {
      best: (rep) => `Rep ${rep}, best`,
      worst: (rep) => `Rep ${rep}, furthest inside`,
      only: (rep) => `Rep ${rep}`,
    },
    angles: (left, right) => `Left ${left}, right ${right}`,
    says: (title, angles, face) =>
      `${title}: picture of the person squatting with both legs drawn over it${face === 'blurred' ? ', the face hidden' : ''}. Largest inward: ${angles}.`,
  },
  drift: {
    heading: 'Knee drift against depth',
    note: 'mirror view, degrees',
    toe: 'toe',
    inside: 'inside',
    noise: (error) => `noise ±${error}`,
    judgedFrom: (depth) => `judged from ${depth}`,
    rep: (index) => `rep ${index}`,
    notSeen: 'not seen',
    key: ({ several, inside }) =>
      [
        several ? 'Thin lines: reps' : 'Line: the rep',
        ', at each depth the further inside of going down and coming up.',
        several && ' Thick: their mean.',
        inside && several && ' Orange: furthest inside.',
        ' Differences within the grey band are noise.',
      ]
        .filter((part) => part !== false)
        .join(''),
    label: (knee, finding) => `${knee} drift in degrees against knee bend, one line per rep: ${finding}`,
  },
  table: {
    caption: 'Every rep',
    captionNote: 'left and right are the person’s own; degrees, + is toward the middle',
    summaryCaption: 'The set in numbers',
    rep: 'Rep',
    start: 'Start',
    depth: 'Depth',
    largest: 'Largest inward',
    phase: 'When',
    atBottom: 'At bottom',
    shinLengths: 'Shin lengths',
    shinAngle: 'Shin angle',
    verdict: 'Verdict',
    mean: 'Mean',
    deviation: 'SD',
    noise: 'Noise ±',
    noiseNote: 'smaller means nothing',
    measuredIn: (count) => `n = ${count}`,
    incomplete: 'incomplete',
    whyHeading: 'Why some knees could not be judged',
    legReps: (side, indexes) => `${side} ${list(repRanges(indexes))}`,
    detailFollows: 'every rep is listed after this page',
  },
  measures: enMeasures,
  warnings: {
    heading: 'Warnings during the set',
    none: 'No warning was given.',
    knee: 'Knee',
    rep: 'Rep',
    raised: 'At',
    lasted: 'Lasted',
    seconds: (seconds) => `${seconds} s`,
    untilTheEnd: 'until the recording ended',
  },
  dropped: {
    heading: 'Movements not counted',
    note: 'They began like a rep.',
    from: 'From',
    to: 'To',
    why: 'Why not',
    reason: {
      'too-shallow': 'not deep enough to be a rep',
      'sat-down': 'sat down, or stayed down',
      'feet-moved': 'the feet moved',
      lost: 'the body was lost from view',
      'ended-mid-rep': 'the recording ended before it was finished',
    },
  },
  definitions: enDefinitions,
  limits: {
    heading: 'What this camera can’t tell',
    text: [
      'The load on the knee, rotation of the thigh and muscle activity. Heel lift and trunk lean are not reliable from the front and are not judged.',
      'The toe is the tip of the foot as the pose model sees it, close to the second toe. One camera, one set.',
      'Angles were checked on rendered figures with known truth; the noise given here is about twice what was found there, to allow for real people and clothes.',
    ],
  },
  safety: {
    heading: 'Not a medical device',
    text: 'Technique information, not a diagnosis. Stop if you feel sharp pain, locking, giving way or swelling. See a professional for knee pain after an injury.',
  },
  heelLift,
  singleLeg,
  trend,
  notes: 'Clinician’s notes',
  said: { heading: 'Said after the set', pain: (pain) => `Pain: ${pain} of 10.` },
  running: {
    claim: 'Technique information from a camera. Not a medical device, not a diagnosis.',
    page: 'Page',
    of: 'of',
  },
}
