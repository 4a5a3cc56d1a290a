import type { ReportWords } from '#core/report/words/reportWords.ts'

export const singleLeg: ReportWords['singleLeg'] = {
  heading: 'Single-leg squat',
  notRead: 'not measured',
  meaning: (added, chance) =>
    `Frontal plane projection angle: hip, knee and ankle against one line, positive inward, mean of the squats seen. ${added} are added for where the pose model shows hip and knee. Information, no verdict: between days less than ${chance} may be chance, and values read by hand (Ageberg 2010: in line 5.0°, inside 11.6°) compare only roughly.`,
}
