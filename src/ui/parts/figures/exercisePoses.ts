import type { ExerciseId } from '#core/programme/exercise.ts'

/** A point of the drawing: x to the right, y down; the floor lies at 139. */
export type FigurePoint = readonly [x: number, y: number]

export type FigureLimb = readonly [root: FigurePoint, joint: FigurePoint, end: FigurePoint]

/** A side view of a person: the near limbs are drawn dark, the far ones pale. */
export type FigurePose = {
  /** Thickness of the limbs; standing figures are drawn smaller. */
  readonly scale: number
  readonly head: FigurePoint
  readonly shoulder: FigurePoint
  readonly hip: FigurePoint
  readonly nearLeg: FigureLimb
  readonly nearToe: FigurePoint
  readonly farLeg: FigureLimb
  readonly farToe: FigurePoint
  readonly nearArm: FigureLimb
  readonly farArm?: FigureLimb
  /** A roller or a ball. */
  readonly prop?: { readonly at: FigurePoint; readonly radius: number }
  readonly wallAt?: number
  readonly squeeze?: boolean
  readonly viewBox: string
}

/** Root, joint and end, each as x and y. */
const limb = (x1: number, y1: number, x2: number, y2: number, x3: number, y3: number): FigureLimb => [
  [x1, y1],
  [x2, y2],
  [x3, y3],
]

const standing = '28 6 144 138'
const lying = '14 74 172 72'
const bridge: FigurePose = {
  scale: 1,
  head: [33, 131.3],
  shoulder: [52, 130],
  hip: [94, 110],
  nearLeg: limb(94, 110, 126.1, 98.7, 130, 132.5),
  nearToe: [136.4, 122.3],
  farLeg: limb(94, 110, 126.3, 99.4, 134, 132.5),
  farToe: [140.4, 122.3],
  nearArm: limb(52, 130, 66, 135, 84, 135),
  viewBox: lying,
}

export const exercisePoses: Readonly<Record<ExerciseId, FigurePose>> = {
  gluteSqueeze: {
    scale: 0.92,
    head: [100.6, 16.5],
    shoulder: [100, 34],
    hip: [99, 74],
    nearLeg: limb(99, 74, 89.1, 103.7, 100, 133),
    nearToe: [111, 133],
    farLeg: limb(99, 74, 91.4, 104.4, 104, 133),
    farToe: [115, 133],
    nearArm: limb(100, 34, 92.2, 52.7, 92, 72),
    squeeze: true,
    viewBox: standing,
  },
  squat: {
    scale: 0.92,
    head: [114.2, 46.6],
    shoulder: [106, 62],
    hip: [84, 98],
    nearLeg: limb(84, 98, 114.6, 104.4, 100, 132),
    nearToe: [111, 132],
    farLeg: limb(84, 98, 115, 102, 106, 132),
    farToe: [117, 132],
    nearArm: limb(106, 62, 121, 75.6, 140, 72),
    viewBox: standing,
  },
  bridge,
  singleLegBridge: {
    ...bridge,
    farLeg: limb(94, 110, 124, 95, 158, 97),
    farToe: [160.5, 85.3],
  },
  clam: {
    scale: 1,
    head: [25.3, 114.7],
    shoulder: [44, 118],
    hip: [92, 122],
    nearLeg: limb(92, 122, 114, 88, 142, 124),
    nearToe: [153.9, 122.7],
    farLeg: limb(92, 122, 118, 134, 140, 126),
    farToe: [151.9, 124.7],
    nearArm: limb(44, 118, 60, 128, 72, 132),
    wallAt: 155,
    viewBox: lying,
  },
  hipFlexorStretch: {
    scale: 0.86,
    head: [107.1, 25.7],
    shoulder: [106, 42],
    hip: [98, 80],
    nearLeg: limb(98, 80, 78, 106, 56, 133),
    nearToe: [66.3, 133],
    farLeg: limb(98, 80, 127, 103, 128, 133),
    farToe: [138.3, 133],
    nearArm: limb(106, 42, 114.2, 59.1, 104, 74),
    viewBox: standing,
  },
  singleLegSquat: {
    scale: 0.9,
    head: [111.5, 32.3],
    shoulder: [106, 48],
    hip: [92, 84],
    nearLeg: limb(92, 84, 114.2, 106.4, 101, 132.5),
    nearToe: [111.6, 132.5],
    farLeg: limb(92, 84, 112.6, 108, 84, 121),
    farToe: [86, 131.6],
    nearArm: limb(106, 48, 117, 64, 134, 56),
    viewBox: standing,
  },
  itBandTwist: {
    scale: 0.95,
    head: [72.1, 74],
    shoulder: [74, 92],
    hip: [84, 130],
    nearLeg: limb(84, 130, 106, 99, 116, 132),
    nearToe: [127.4, 132],
    farLeg: limb(84, 130, 117, 130, 150, 132),
    farToe: [151.2, 120.7],
    nearArm: limb(74, 92, 94, 106, 112, 86),
    farArm: limb(74, 92, 58, 112, 52, 132),
    viewBox: '30 56 148 90',
  },
  rollOuterThigh: {
    scale: 1,
    head: [36.4, 88.9],
    shoulder: [54, 96],
    hip: [98, 108],
    nearLeg: limb(98, 108, 133, 119, 166, 130),
    nearToe: [177.6, 127.1],
    farLeg: limb(98, 108, 128, 100, 128, 134),
    farToe: [140, 134],
    nearArm: limb(54, 96, 47, 132, 68, 134),
    prop: { at: [112, 126.5], radius: 12 },
    viewBox: lying,
  },
  rollHipFlexor: {
    scale: 1,
    head: [32.4, 98.9],
    shoulder: [50, 106],
    hip: [94, 111],
    nearLeg: limb(94, 111, 127, 121, 161, 130),
    nearToe: [166, 136],
    farLeg: limb(94, 111, 122, 134, 150, 118),
    farToe: [161.3, 122.1],
    nearArm: limb(50, 106, 48, 135, 70, 135),
    prop: { at: [108, 128], radius: 10.5 },
    viewBox: lying,
  },
  ballHipFlexor: {
    scale: 1,
    head: [31.7, 107.8],
    shoulder: [50, 113],
    hip: [95, 121],
    nearLeg: limb(95, 121, 128, 128, 162, 131),
    nearToe: [167, 136],
    farLeg: limb(95, 121, 130, 129, 166, 131),
    farToe: [171, 136],
    nearArm: limb(50, 113, 52, 136, 72, 135),
    prop: { at: [100, 134], radius: 5.5 },
    viewBox: lying,
  },
  ballOuterHip: {
    scale: 1,
    head: [36.4, 92.9],
    shoulder: [54, 100],
    hip: [98, 117],
    nearLeg: limb(98, 117, 132, 126, 165, 132),
    nearToe: [176.6, 129.1],
    farLeg: limb(98, 117, 128, 102, 130, 134),
    farToe: [142, 134],
    nearArm: limb(54, 100, 47, 132, 68, 134),
    prop: { at: [98, 132.5], radius: 6 },
    viewBox: lying,
  },
}
