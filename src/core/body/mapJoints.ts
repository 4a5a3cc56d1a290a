import type { JointName, Joints } from '#core/body/poseFrame.ts'

/** One leg's and arm's joints anew. Written out, so that another joint does not compile before it has a place here. */
export const mapJoints = <P, Q>(joints: Joints<P>, make: (point: P, joint: JointName) => Q): Joints<Q> => ({
  ear: make(joints.ear, 'ear'),
  shoulder: make(joints.shoulder, 'shoulder'),
  elbow: make(joints.elbow, 'elbow'),
  wrist: make(joints.wrist, 'wrist'),
  hip: make(joints.hip, 'hip'),
  knee: make(joints.knee, 'knee'),
  ankle: make(joints.ankle, 'ankle'),
  heel: make(joints.heel, 'heel'),
  toe: make(joints.toe, 'toe'),
})
