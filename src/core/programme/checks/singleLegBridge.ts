import { distance } from '#core/geometry/plane.ts'
import { readBridgeLine } from '#core/programme/checks/bridgeLine.ts'
import { cantTell, type Check } from '#core/programme/checks/checkReading.ts'
import { percentCondition } from '#core/programme/checks/condition.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import { whyJointsUnseen } from '#core/programme/checks/limbs.ts'
import { otherSide } from '#core/side.ts'

const { shinLevel } = checkThresholds

/** P2: as the bridge, on one leg: the lifted ankle as high as the knee that carries, within 15 % of the leg's length. */
export const checkSingleLegBridge: Check = (frame, side, memory) => {
  const line = readBridgeLine(frame, side, memory)
  if (line.kind === 'cantTell') return [cantTell(line.why), memory]
  const unseen = whyJointsUnseen(frame, [[otherSide(side), 'ankle']])
  if (unseen !== null) return [cantTell(unseen), memory]
  const { hip, knee, ankle } = frame.image[side]
  const lifted = frame.image[otherSide(side)].ankle
  const off = (knee.y - lifted.y) / (distance(hip, knee) + distance(knee, ankle))
  const level = percentCondition('shinLevel', off, -shinLevel.value, shinLevel.value)
  const fault = line.fault ?? (level.met ? null : 'levelShin')
  const conditions = [...line.conditions, level]
  return [{ kind: 'seen', fault, conditions, atRest: line.atRest, gap: null, dip: null }, line.memory]
}
