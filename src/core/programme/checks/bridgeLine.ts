import type { PersonFrame } from '#core/body/poseFrame.ts'
import { distance } from '#core/geometry/plane.ts'
import type { CheckFault, CheckMemory, CheckRefusal, Condition } from '#core/programme/checks/checkReading.ts'
import { condition } from '#core/programme/checks/condition.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import { angleAt, clearSide, slope, whyJointsUnseen } from '#core/programme/checks/limbs.ts'
import type { Side } from '#core/side.ts'

export type BridgeLine =
  | { readonly kind: 'cantTell'; readonly why: CheckRefusal }
  | {
      readonly kind: 'seen'
      readonly conditions: readonly Condition[]
      readonly fault: CheckFault | null
      readonly atRest: boolean
      readonly memory: CheckMemory
    }

const { lineLeast, lineBelowBest, lineAtRest, kneeLeast, kneeMost, lyingTilt, shouldersMost } =
  checkThresholds

/**
 * Shoulder, hip and knee in one line over a knee bent about square, seen from the side. The trunk is read on the side that
 * is seen best, the leg on the one that carries.
 */
export const readBridgeLine = (frame: PersonFrame, carrying: Side, memory: CheckMemory): BridgeLine => {
  const clear = clearSide(frame)
  const unseen = whyJointsUnseen(frame, [
    [clear, 'shoulder'],
    [clear, 'hip'],
    [carrying, 'knee'],
    [carrying, 'ankle'],
  ])
  if (unseen !== null) return { kind: 'cantTell', why: unseen }
  const { shoulder, hip } = frame.image[clear]
  const { knee, ankle } = frame.image[carrying]
  if (slope(shoulder, ankle) > lyingTilt.value) return { kind: 'cantTell', why: 'notLying' }
  const { left, right } = frame.image
  const across = distance(left.shoulder, right.shoulder)
  if (across > shouldersMost.value * distance(shoulder, hip)) return { kind: 'cantTell', why: 'notFromSide' }

  const line = angleAt(shoulder, hip, knee)
  const bend = angleAt(hip, knee, ankle)
  const isOneLine = line >= lineLeast.value
  const best = isOneLine ? Math.max(line, memory.best ?? line) : memory.best
  const least = Math.max(lineLeast.value, (best ?? 0) - lineBelowBest.value)
  const conditions: readonly Condition[] = [
    condition('oneLine', line, 'degrees', least, null),
    condition('kneeBend', bend, 'degrees', kneeLeast.value, kneeMost.value),
  ]
  return {
    kind: 'seen',
    conditions,
    fault: faultOf(line < least, isAbove(hip, shoulder, knee), bend),
    atRest: line < lineAtRest.value && !isAbove(hip, shoulder, knee),
    memory: { ...memory, best },
  }
}

const faultOf = (bent: boolean, above: boolean, bend: number): CheckFault | null => {
  if (bent) return above ? 'hipsLower' : 'hipsUp'
  if (bend < kneeLeast.value) return 'straightenKnee'
  return bend > kneeMost.value ? 'bendKnee' : null
}

/** Whether the hip stands higher than the straight way from shoulder to knee. */
const isAbove = (
  hip: { x: number; y: number },
  shoulder: { x: number; y: number },
  knee: { x: number; y: number },
) => hip.y < shoulder.y + ((knee.y - shoulder.y) * (hip.x - shoulder.x)) / (knee.x - shoulder.x || 1)
