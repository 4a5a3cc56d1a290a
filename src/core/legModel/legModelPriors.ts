/**
 * What the leg model believes before it has seen anybody. One place, each number with unit, reason and source.
 *
 * Source of all offsets and proportions: rendered recordings of CC0 figures with known joints (mean and spread between
 * legs; foot tip and knee: 44 recordings of three figures, each checked by the two others). They hold for BlazePose "full"
 * on those figures; real people may differ, so the spread is taken 10 % wider than measured. Lengths are in shin lengths (knee to ankle joint centre), angles in radians.
 */
export type Prior = { readonly mean: number; readonly sd: number }

const degree = Math.PI / 180
const wider = 1.1
const prior = (mean: number, sd: number): Prior => ({ mean, sd })
/** A landmark's offset from its joint, measured on the figures. */
const offset = (mean: number, sd: number): Prior => ({ mean, sd: sd * wider })

export const setUpPriors = {
  /** ln(focal length / 0.8 of the picture's longer side): webcams see 56–75° along it, upright phones too; ±12 %. */
  logFocal: prior(0, 0.12),
  /** Camera tilt, + looks up: a laptop on desk, chair or floor. */
  pitch: prior(7 * degree, 8 * degree),
  roll: prior(0, 3 * degree),
  /** + = camera to the person's left. Wide: people stand as they like. */
  yaw: prior(0, 0.6),
  /** Wide: tighter ones pulled toes turned out by 28° in by 9°. */
  toeOutLeft: prior(15 * degree, 12 * degree),
  toeOutRight: prior(15 * degree, 12 * degree),

  /** ln(thigh / shin). */
  logThigh: prior(Math.log(0.95), 0.045),
  hipWidth: prior(0.47, 0.035),
  /** Horizontal distance from the ankle's centre to the tip of the second toe. */
  ankleToToe: prior(0.433, 0.025),
  /** The toe tip's height below the ankle's centre. */
  toeDrop: prior(0.14, 0.012),
  shoulderHeight: prior(3.02, 0.09),
  /** Shin lean forward per knee flexion; wide, because people differ and it carries the knee's depth. */
  shinPerFlexion: prior(0.29, 0.06),

  /** ln(ankle distance) and the ankles' middle: means come from the standing picture, hence only these spreads. */
  logStance: prior(0, 0.3),
  standX: prior(0, 3),
  standY: prior(0, 3),
  standZ: prior(0, 2),
  /** The line through the ankles and the pelvis, turned against the body's own front. */
  stanceTurn: prior(0, 0.05),
  pelvisTurn: prior(0, 0.04),

  /** Landmark minus joint: "Out" away from the body's middle, "Up", "Forward" along foot or pelvis. */
  ankleOutLeft: offset(0.003, 0.009),
  ankleOutRight: offset(0.003, 0.009),
  ankleUpLeft: offset(0.092, 0.038),
  ankleUpRight: offset(0.092, 0.038),
  /** Foot index against the second toe's tip: what standing and half bent legs share; its scatter between the two is in `spread`. */
  toeTipForward: prior(-0.069, 0.016),
  toeTipOutLeft: offset(-0.033, 0.014),
  toeTipOutRight: offset(-0.033, 0.014),
  toeTipUpLeft: offset(0.034, 0.023),
  toeTipUpRight: offset(0.034, 0.023),
  kneeOutLeft: offset(0, 0.01),
  kneeOutRight: offset(0, 0.01),
  kneeUpLeft: offset(0, 0.039),
  kneeUpRight: offset(0, 0.039),
  standingKneeOutLeft: offset(-0.008, 0.012),
  standingKneeOutRight: offset(-0.008, 0.012),
  standingKneeUpLeft: offset(-0.005, 0.027),
  standingKneeUpRight: offset(-0.005, 0.027),
  hipForward: prior(0.15, 0.06),
  hipOutLeft: offset(0.007, 0.034),
  hipOutRight: offset(0.007, 0.034),
  /** With lean, flexion and the standing offset taken out (hipUpPer… below). */
  hipUp: offset(0.049, 0.025),
  hipUpDifference: prior(0, 0.025),
  standingHipForward: prior(0.1, 0.03),
  standingHipOutLeft: offset(0.004, 0.019),
  standingHipOutRight: offset(0.004, 0.019),
  standingHipUp: offset(-0.01, 0.06),
  standingHipUpDifference: prior(0, 0.02),
  shoulderUp: offset(0.084, 0.034),

  /** BlazePose's world landmarks read yaw as −3.3° + 0.85·yaw (±9°: trusted to 4° it pulled other views' yaw) and a foot's direction 2.5° too far. */
  worldYawBias: prior(-3.3 * degree, 0.09),
  worldFootBias: prior(2.5 * degree, 3 * degree),
} as const satisfies Record<string, Prior>

/** How far from the model a reading may lie (1 SD). Pictures' distances are in standing shin lengths as seen. */
export const spread = {
  standingAnkle: 0.003,
  /** Foot tips scatter by 0.022 standing and 0.016 half bent around their means, hardly together (r = 0.35). */
  standingToe: 0.014,
  halfBentToe: 0.01,
  standingKnee: 0.006,
  standingHip: 0.008,
  /** The shoulders tell height, hardly sideways: the trunk sways. */
  shouldersSideways: 0.06,
  shouldersHeight: 0.01,
  kneeSideways: 0.01,
  /** Added times sin(yaw): with it and kneeOut the knee scatters by 0.014 from the front and 0.021 at 45°, as measured. */
  kneeSidewaysPerSineOfYaw: 0.02,
  /** The model puts the knee up to 4 % of a shin too high or low, by person and depth: trusted more it spoils pitch and depth (MAE 2.3–4.1°). */
  kneeHeight: 0.08,
  hip: 0.02,
  thighLength: 0.02,
  /** Around shinPerFlexion·flexion, radians; the figures keep to it within 0.02. */
  shinLean: 0.035,
  /** Standing: the shin leans 0.03 ± 0.04 forward and 0 ± 0.06 inward. */
  standingForward: 0.04,
  standingInward: 0.06,
  /** Nearly free: a tighter one pulls the set's mean and turns the feet by 7°. */
  inward: 1,
  /** Deep shoulders read as high over their joints as standing ones (−0.065 ± 0.015 in the picture). */
  deepShouldersHeight: 0.02,
  trunkLean: 0.5,
  standingPelvisSideways: 0.15,
  standingPelvisForward: 0.1,
  /** Between left and right toe-out, radians. */
  toeOutDifference: 0.12,
  worldYaw: 3 * degree,
  /** 4.5° was harmful at 30–45° of yaw. */
  worldFoot: 10 * degree,
  /** A rep known to be good holds the knee over the toe within this (shin lengths). */
  knownGood: 0.02,
} as const

/** `PerTurn`: times the squared sine of yaw; measured on 140 recordings of 63 bodies (docs/decisions/0027-landmarks-move-with-the-turn.md). */
export const centre = {
  standingForward: 0.03,
  /** In the middle of what is to be measured; with spread.inward it hardly pulls. */
  inward: 0.09,
  worldYawResponse: 0.85,
  /**
   * The hip landmark lies on the pelvis' front: a leaning trunk takes it down, a bent hip pushes it up. Shin lengths per sine
   * of lean, per radian of flexion, per shin length of standing offset; fitted to 66 poses of three figures, rest 0.025.
   */
  hipUpPerLean: -0.17,
  hipUpPerFlexion: 0.083,
  hipUpPerStanding: 0.33,
  /** Where the three terms above are nought: sine of lean, radians. */
  usualLeanSine: 0.5,
  usualFlexion: 1.6,
  /** From standing to half bent the foot's tip is shown further forward and lower, on all three figures. */
  halfBentToeForward: 0.026,
  halfBentToeUp: -0.007,
  /** Of a body that faces the camera the landmark stays behind a knee that falls in by 2–6 % of the way, turned by 45° by 13–15 %. */
  kneeLagsInward: 0.045,
  kneeLagsPerTurn: 0.24,
  /** Of a body turned away bent knees are shown further back, and hips lower: by 0.05 to 0.12 (bodies) and 0.15 to 0.25 (the three figures). */
  kneeForwardPerTurn: -0.05,
  hipUpPerTurn: -0.1,
  /** Flexion (radians) at which the knee's offset has gone from the standing to the deep one. */
  kneeSettledAt: 1.2,
  /** A raised heel brings the ankle half as far forward as up (the ball of the foot lies 0.3 ahead and 0.15 below)… */
  heelUpForward: 0.5,
  /** …and the shin leans forward by half the angle by which the foot has tipped: 0.5 / 0.3 radians per shin length. */
  heelUpLean: 1.7,
  shoulderForward: 0.1,
  /** Trunk lean in a squat, radians: only a start. */
  trunkLean: 0.5,
  /** Focal length in picture widths. */
  focal: 0.8,
  /** The standing shin as BlazePose shows it, against the joints': ankle landmark 9 % up. */
  seenShin: 0.92,
} as const
