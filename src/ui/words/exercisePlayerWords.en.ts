import type { Condition } from '#core/programme/checks/checkReading.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import type { SingleLegRecord } from '#core/singleLeg/singleLegRecord.ts'
import { turnsDone } from '#core/programme/exerciseRecord.ts'
import { countOf } from '#ui/words/countOf.ts'
import { inOrOut } from '#ui/words/inOrOut.ts'
import type { ExercisePlayerWords } from '#ui/words/exercisePlayerWords.ts'

const numberOf = (value: number, unit: Condition['unit']) =>
  `${Math.round(value)}${unit === 'degrees' ? '°' : ' %'}`

const conditionNeeds = ({ value, unit, least, most }: Condition): string => {
  const now = numberOf(value, unit)
  if (least !== null && most !== null) return `${now} (${Math.round(least)} to ${numberOf(most, unit)})`
  if (least !== null) return `${now} (at least ${numberOf(least, unit)})`
  return most === null ? now : `${now} (at most ${numberOf(most, unit)})`
}

const vouched = ({ checked_turns, timed_turns, ticked_turns }: ExerciseRecord): string =>
  [
    checked_turns > 0 ? `${checked_turns} seen by the camera` : '',
    timed_turns > 0 ? `${timed_turns} by the timer` : '',
    ticked_turns > 0 ? `${ticked_turns} ticked by you` : '',
  ]
    .filter((word) => word !== '')
    .join(', ')

const singleLeg = (record: SingleLegRecord): string =>
  `${kneeOf('Left', record.left_fppa_deg, record.left_fppa_error_deg)} ${kneeOf('Right', record.right_fppa_deg, record.right_fppa_error_deg)}`
const kneeOf = (knee: string, degrees: number | null, error: number | null): string =>
  degrees === null || error === null
    ? `${knee} knee: not measured.`
    : `${knee} knee: ${inOrOut(degrees, 'inward', 'outward')} ± ${error.toFixed(0)}°.`

const singleLegShort = (record: SingleLegRecord): string =>
  [
    kneeInShort('left', record.left_fppa_deg, record.left_fppa_error_deg),
    kneeInShort('right', record.right_fppa_deg, record.right_fppa_error_deg),
  ]
    .filter((word) => word !== '')
    .join(', ')
const kneeInShort = (knee: string, degrees: number | null, error: number | null): string =>
  degrees === null || error === null ? '' : `${knee} ${inOrOut(degrees, 'in', 'out')} ± ${error.toFixed(0)}°`

export const exercisePlayer: ExercisePlayerWords = {
  demonstration: (name) => `Demonstration: ${name}`,
  pauseDemonstration: 'Pause the demonstration',
  playDemonstration: 'Play the demonstration',
  startChecked: 'Start with the camera',
  startTimer: 'Start the timer',
  tickDone: 'Tick it: done',
  side: (exercise, side) =>
    `${side === 'left' ? 'Left' : 'Right'} ${exercise === 'singleLegSquat' ? 'leg' : 'side'}`,
  part: {
    step: 'How to',
    getReady: 'Get ready',
    hold: 'Hold',
    lift: 'Open',
    dip: 'Down',
    squeeze: 'Squeeze',
    letGo: 'Let go',
    lower: 'Lower',
    rise: 'Up',
    rest: 'Rest',
  },
  turn: (turn, turns) => `${turn} of ${turns}`,
  secondsLeft: (word, seconds) => `${word}, ${countOf(seconds, 'second')} left`,
  timerOnly: 'Timer only',
  waiting: 'Waiting for you',
  paused: 'Paused',
  armsUp: { pause: 'Both arms up: pause', goOn: 'Both arms up: go on', next: 'Both arms up: skip' },
  fault: {
    hipsUp: 'Hips up',
    hipsLower: 'Hips a little lower',
    bendKnee: 'Heels closer',
    straightenKnee: 'Heels farther',
    levelShin: 'Shin level with the knee',
    openKnee: 'Knee higher',
    feetTogether: 'Feet together',
    pelvisStill: 'Pelvis still',
    otherLeg: 'Other leg back',
    longerStep: 'Longer step',
    heelDown: 'Heel down',
    standTall: 'Stand tall',
    footUp: 'Other foot up',
    standOnOther: 'Stand on the other leg',
    goLower: 'Lower, if that feels good',
  },
  refusal: {
    nobody: { why: 'I can’t see you.', remedy: 'Come back into the picture.' },
    severalPeople: { why: 'Someone else is in the picture.', remedy: 'Ask them to step aside.' },
    outOfFrame: { why: 'Part of you is outside the picture.', remedy: 'Move the laptop farther away.' },
    hidden: {
      why: 'Something hides a joint I need.',
      remedy: 'Arms away from hip and knee, both feet in sight.',
    },
    notFromSide: { why: 'I don’t see you from the side.', remedy: 'Turn the laptop to your side.' },
    notFromFront: { why: 'I don’t see you from the front.', remedy: 'Face the laptop.' },
    notLying: { why: 'I don’t see you lying down.', remedy: 'Lie down, all of you in the picture.' },
    notOnSide: { why: 'I don’t see you on that side.', remedy: 'Lie on the other side.' },
    notStanding: { why: 'I don’t see you standing.', remedy: 'Stand up straight.' },
  },
  condition: {
    oneLine: 'One line',
    kneeBend: 'Knee bent',
    shinLevel: 'Shin level',
    kneeRise: 'Knee open',
    feetTogether: 'Feet together',
    pelvisStill: 'Pelvis still',
    stride: 'Long step',
    backKnee: 'Back knee straight',
    heelDown: 'Heel down',
    upright: 'Trunk upright',
    footUp: 'Other foot up',
    lowEnough: 'Low enough',
  },
  conditionNeeds,
  kneeGap: (percent) => `Knees apart: ${percent} % of the widest`,
  camera: {
    opening: 'Opening the camera…',
    trouble: 'The camera does not work here, so this is timer only.',
    withoutCamera: 'Go on with the timer',
  },
  keys: {
    pause: 'Pause',
    goOn: 'Go on',
    back: 'Back',
    next: 'Next',
    tick: 'Tick it',
    demonstration: 'Demo',
    mute: 'Mute',
    unmute: 'Sound on',
    leave: 'End',
  },
  keyNames: { space: 'Space', escape: 'Esc' },
  done: {
    counted: (record) => `${turnsDone(record)} of ${record.planned_turns}`,
    vouched,
    lesson: (squeezed, letGo) =>
      `Squeezed, your knees came together to ${squeezed} % of their gap. Let go, to ${letGo} %.`,
    lessonUnclear:
      'I could not see your knees for long enough to compare. The feeling is what counts; the muscle itself no camera sees.',
    singleLeg,
    singleLegMeans: (chance) =>
      `Hip, knee and ankle against one line, seen from the front (FPPA). For information, not judged. From one day to another, less than ${chance}° may be chance.`,
    singleLegShort,
    nothing: 'Nothing was done, so nothing is kept.',
    saved: 'Kept in today’s list.',
    saving: 'Saving…',
    notSaved: (why) =>
      why === 'diskFull'
        ? 'Not saved: the disk is full. Free some space and try again.'
        : 'Not saved. Try again, or start Overtoe anew.',
    again: 'Try again',
    toToday: 'Back to Today',
  },
  stills: {
    gluteSqueeze: ['Stand, hips wide', 'Squeeze: the knees stay apart', 'Let go: they come together'],
    squat: ['Stand tall', 'Down: each knee over its toes'],
    bridge: ['Heels in, toes up', 'Lift into one line and hold'],
    singleLegBridge: ['One shin level with the other knee', 'Lift into one line and hold'],
    clam: ['Feet together on the wall', 'Open the upper knee, pelvis still'],
    singleLegSquat: ['Stand on one leg, hips level', 'A small squat: knee over the foot'],
    hipFlexorStretch: ['A long step, back heel down', 'Tuck the pelvis, hips forward'],
    itBandTwist: ['One foot beyond the other knee', 'Turn toward the bent knee'],
    rollOuterThigh: ['Roller below the hip bone', 'Slowly down the outer thigh'],
    rollHipFlexor: ['Roller under the front of one hip', 'A hand’s width up and down'],
    ballHipFlexor: ['Ball beside and below the hip bone', 'Sink in and breathe'],
    ballOuterHip: ['Ball behind the front pocket', 'Sink in and breathe'],
  },
  log: {
    title: 'Exercises',
    when: 'When',
    exercise: 'Exercise',
    howMuch: 'How much',
    how: 'Vouched for',
    actions: 'Actions',
    delete: (name, when) => `Delete ${name} of ${when}`,
    sure: (name, when) => `Delete ${name} of ${when} from the log? This can’t be undone.`,
    confirm: 'Delete the exercise',
    cancel: 'Keep it',
    doneToday: 'Done',
  },
}
