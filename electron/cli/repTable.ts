import Table from 'cli-table3'
import type { FormReport, LegRecord } from '#core/record/formReport.ts'
import type { Language } from '#core/language.ts'
import { reasonWords } from '#core/report/reasonWords.ts'
import { notMeasured, printNumber } from '#core/report/reportNumbers.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { sides } from '#core/side.ts'
import { commandWordsIn } from '#electron/cli/words/commandWordsIn.ts'

/** The rep table for a terminal, and below it what else happened. */
export const repTable = (report: FormReport, anybodySeen: boolean, language: Language): string => {
  const { head, noReps, nobody } = commandWordsIn[language]
  if (!anybodySeen) return nobody(report.source.name)
  const table = new Table({
    head: [
      head.rep,
      head.bottomAt,
      head.depth,
      ...sides.map((side) => head.inward[side]),
      ...sides.map((side) => head.verdict[side]),
    ],
    colAligns: ['right', 'right', 'right', 'right', 'right', 'left', 'left'],
    style: { head: [], border: [] },
  })
  for (const rep of report.reps)
    table.push([
      rep.index,
      seconds(rep.bottom_at_ms, language),
      rep.depth_deg === null ? notMeasured : `${tidy(rep.depth_deg, 0, language)}°`,
      ...sides.map((side) => inward(rep[side], language)),
      ...sides.map((side) => verdict(rep[side], language)),
    ])
  return [report.reps.length === 0 ? noReps : table.toString(), ...below(report, language)].join('\n')
}

const below = (report: FormReport, language: Language): string[] => {
  const words = commandWordsIn[language]
  const at = (ms: number) => seconds(ms, language)
  return [
    ...report.warnings.map(({ side, raised_at_ms: from, cleared_at_ms: until }) =>
      words.warning(side, at(from), until === null ? null : at(until)),
    ),
    ...report.dropped.map((one) => words.notCounted(at(one.started_at_ms), at(one.ended_at_ms), one.reason)),
  ]
}

const inward = (leg: LegRecord, language: Language) =>
  leg.knee_inward_deg === null
    ? notMeasured
    : `${tidy(leg.knee_inward_deg, 1, language)}° ± ${tidy(leg.error_deg ?? 0, 1, language)}°`

const verdict = (leg: LegRecord, language: Language) => {
  const word = commandWordsIn[language].verdict[leg.verdict]
  return leg.verdict === 'cant-tell'
    ? `${word}: ${reasonWords(leg.reason, reportWordsIn[language]).short}`
    : word
}

const seconds = (ms: number, language: Language) => `${tidy(ms / 1000, 1, language)} s`
const tidy = (value: number, digits: number, language: Language) =>
  printNumber(value, { locale: commandWordsIn[language].locale, digits })
