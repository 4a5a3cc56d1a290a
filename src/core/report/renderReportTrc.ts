import type { JointName, PersonFrame, WorldPoint } from '#core/body/poseFrame.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import { median } from '#core/geometry/statistics.ts'
import { sides, type Side } from '#core/side.ts'

/**
 * OpenSim's marker file: X forward, Y up, Z to the person's right, millimetres, origin between the hips of each frame, because
 * one camera can't tell where a person stands. Frames are even in time, as the format wants it; holes stay empty.
 * Format: https://opensimconfluence.atlassian.net/wiki/spaces/OpenSim/pages/53090000/Marker+.trc+Files
 */
export const renderReportTrc = (poses: readonly RawPose[], name: string): string => {
  const frames = poses.map(readPose).filter((frame) => frame.kind === 'person')
  const rate = rateOf(poses)
  const first = poses[0]?.at ?? 0
  const count = poses.length === 0 ? 0 : Math.floor((((poses.at(-1)?.at ?? 0) - first) * rate) / 1000) + 1
  const header = [
    ['PathFileType', 4, '(X/Y/Z)', `${name}.trc`],
    [
      'DataRate',
      'CameraRate',
      'NumFrames',
      'NumMarkers',
      'Units',
      'OrigDataRate',
      'OrigDataStartFrame',
      'OrigNumFrames',
    ],
    [rate, rate, count, markers.length, 'mm', rate, 1, count],
    ['Frame#', 'Time', ...markers.flatMap(({ label }) => [label, '', ''])],
    ['', '', ...markers.flatMap((_, index) => [`X${index + 1}`, `Y${index + 1}`, `Z${index + 1}`])],
    [],
  ]
  const rows: (string | number)[][] = []
  let next = 0
  for (let row = 0; row < count; row += 1) {
    const at = first + (row * 1000) / rate
    while (next < frames.length && (frames[next]?.at ?? 0) < at) next += 1
    const seen = between(frames[next - 1], frames[next], at, 1.5 * (1000 / rate))
    rows.push([
      row + 1,
      (row / rate).toFixed(5),
      ...markers.flatMap(({ side, joint }) => (seen === null ? ['', '', ''] : placeOf(seen, side, joint))),
    ])
  }
  return [...header, ...rows].map((cells) => cells.join('\t')).join('\n') + '\n'
}

type Marker = { readonly side: Side; readonly joint: JointName; readonly label: string }

const joints: readonly (readonly [JointName, string])[] = [
  ['ear', 'Ear'],
  ['shoulder', 'Shoulder'],
  ['elbow', 'Elbow'],
  ['wrist', 'Wrist'],
  ['hip', 'Hip'],
  ['knee', 'Knee'],
  ['ankle', 'Ankle'],
  ['heel', 'Heel'],
  ['toe', 'BigToe'],
]
const markers: readonly Marker[] = sides.flatMap((side) =>
  joints.map(([joint, label]) => ({ side, joint, label: `${side === 'left' ? 'L' : 'R'}${label}` })),
)

/** Frames a second, whole. */
const rateOf = (poses: readonly RawPose[]): number => {
  const gaps = poses.slice(1).map((pose, index) => pose.at - (poses[index]?.at ?? 0))
  return gaps.length === 0 ? 30 : Math.max(1, Math.round(1000 / Math.max(1, median(gaps))))
}

type Between = { readonly before: PersonFrame; readonly after: PersonFrame; readonly share: number }

/** The two frames around a moment; null when they lie further apart than `mostGap` milliseconds. */
const between = (
  before: PersonFrame | undefined,
  after: PersonFrame | undefined,
  at: number,
  mostGap: number,
): Between | null => {
  if (after !== undefined && after.at === at) return { before: after, after, share: 0 }
  if (before === undefined || after === undefined) return null
  const gap = after.at - before.at
  return gap > mostGap ? null : { before, after, share: (at - before.at) / gap }
}

const placeOf = ({ before, after, share }: Between, side: Side, joint: JointName): string[] => {
  const [one, other] = [before.world[side][joint], after.world[side][joint]]
  const along = (axis: keyof WorldPoint) => one[axis] + share * (other[axis] - one[axis])
  return [-along('z'), -along('y'), -along('x')].map((metres) => (metres * 1000).toFixed(2))
}
