import type { ExerciseId } from '#core/programme/exercise.ts'
import { exercisePoses, type FigureLimb, type FigurePoint } from '#ui/parts/figures/exercisePoses.ts'

type ExerciseFigureProps = { readonly exercise: ExerciseId; readonly className?: string }

/** Thickness of the parts of a figure of scale 1, in units of the drawing. */
const thickness = { torso: 16, leg: 10, arm: 6.5, foot: 6, armGap: 3, head: 9.5, joint: 3 } as const

/** A person drawn from joints: near limbs in ink, far limbs pale. Decoration, the words beside it say the same. */
export const ExerciseFigure = ({ exercise, className }: ExerciseFigureProps) => {
  const pose = exercisePoses[exercise]
  const wide = (part: keyof typeof thickness) => thickness[part] * pose.scale
  return (
    <svg className={className} viewBox={pose.viewBox} aria-hidden="true">
      <path className="figure-floor" d="M26 139H174" />
      {pose.wallAt !== undefined && <path className="figure-wall" d={`M${pose.wallAt} 104V139`} />}
      {pose.squeeze === true && <path className="figure-hint" d="M78 70l8 5-8 5M122 70l-8 5 8 5" />}
      <g className="figure-far">
        {pose.farArm && <path d={lineThrough(pose.farArm)} strokeWidth={wide('arm')} />}
        <path d={lineThrough([pose.farLeg[2], pose.farToe])} strokeWidth={wide('foot')} />
        <path d={lineThrough(pose.farLeg)} strokeWidth={wide('leg')} />
      </g>
      <g className="figure-near">
        <path d={lineThrough([pose.shoulder, pose.hip])} strokeWidth={wide('torso')} />
        <circle cx={pose.head[0]} cy={pose.head[1]} r={wide('head')} />
        <path d={lineThrough([pose.nearLeg[2], pose.nearToe])} strokeWidth={wide('foot')} />
        <path d={lineThrough(pose.nearLeg)} strokeWidth={wide('leg')} />
        <path
          className="figure-gap"
          d={lineThrough(pose.nearArm)}
          strokeWidth={wide('arm') + thickness.armGap * pose.scale}
        />
        <path d={lineThrough(pose.nearArm)} strokeWidth={wide('arm')} />
      </g>
      <g className="figure-joints">
        {[pose.shoulder, ...joints(pose.nearLeg)].map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={wide('joint')} />
        ))}
      </g>
      {pose.prop && (
        <circle className="figure-prop" cx={pose.prop.at[0]} cy={pose.prop.at[1]} r={pose.prop.radius} />
      )}
    </svg>
  )
}

const joints = (limb: FigureLimb): readonly FigurePoint[] => limb
const lineThrough = (points: readonly FigurePoint[]) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
