import { setUpParameterNames } from '#core/legModel/setUpParameters.ts'

/** Which set-up parameters a squatting pose's knees, hips and shoulders depend on: not on how ankles, toes and (but for knees and hip height) standing joints are seen. */
export const touchesPose: readonly boolean[] = setUpParameterNames.map(
  (name) => !/^(ankleOut|ankleUp|ankleToToe|toeDrop|toeTip|standing(?!HipUp$|Knee)|world)/.test(name),
)

/** The same for the standing knees and hips. */
export const touchesStanding: readonly boolean[] = setUpParameterNames.map(
  (name) =>
    !/^(ankleOut|ankleUp|ankleToToe|toeDrop|toeTip|knee|hip(Forward|Out|Up)|shoulder|shin|world)/.test(name),
)
