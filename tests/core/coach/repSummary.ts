import { measured } from '#core/measured.ts'
import type { LegSummary, RepSummary } from '#core/session/sessionEvents.ts'
import { degrees, milliseconds, shinLengths } from '#core/units.ts'

const leg: LegSummary = {
  kneeInward: measured(degrees(1), degrees(1)),
  kneeInwardPhase: 'bottom',
  kneeInwardAtBottom: measured(degrees(1), degrees(1)),
  kneeInwardShinLengths: measured(shinLengths(0.02), shinLengths(0.02)),
  shinFrontal: measured(degrees(4), degrees(1)),
  verdict: { kind: 'fine' },
}

/** A clean rep, for tests of what follows from reps. */
export const repSummary: RepSummary = {
  index: 1,
  startedAt: milliseconds(0),
  bottomAt: milliseconds(1000),
  endedAt: milliseconds(2000),
  depth: measured(degrees(90), degrees(3)),
  legs: { left: leg, right: leg },
  curve: [],
}

export const insideLeg: LegSummary = { ...leg, verdict: { kind: 'inside' } }
