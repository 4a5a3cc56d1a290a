import type { SetUpParameter } from '#core/legModel/setUpParameters.ts'

/** What belongs to the person and not to the place: proportions, habit, and how the pose model sees this body. */
export const personalParameters = [
  'logThigh',
  'hipWidth',
  'ankleToToe',
  'toeDrop',
  'shoulderHeight',
  'shinPerFlexion',
  'toeTipForward',
  'toeTipOutLeft',
  'toeTipOutRight',
  'kneeOutLeft',
  'kneeOutRight',
  'hipForward',
  'hipUp',
] as const satisfies readonly SetUpParameter[]
