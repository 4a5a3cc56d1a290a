import { readBridgeLine } from '#core/programme/checks/bridgeLine.ts'
import { cantTell, type Check } from '#core/programme/checks/checkReading.ts'
import { clearSide } from '#core/programme/checks/limbs.ts'

/** P1: from the side, lying; shoulders, hip and knee in one line and the knee bent 80–110°. */
export const checkBridge: Check = (frame, _side, memory) => {
  const line = readBridgeLine(frame, clearSide(frame), memory)
  if (line.kind === 'cantTell') return [cantTell(line.why), memory]
  const { fault, conditions, atRest } = line
  return [{ kind: 'seen', fault, conditions, atRest, gap: null, dip: null }, line.memory]
}
