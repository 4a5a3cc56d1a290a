import type { ReportWords } from '#core/report/words/reportWords.ts'

export const singleLeg: ReportWords['singleLeg'] = {
  heading: 'Einbeinige Kniebeuge',
  notRead: 'nicht gemessen',
  meaning: (added, chance) =>
    `Projektionswinkel in der Frontalebene: Hüfte, Knie und Knöchel gegen eine Linie, nach innen positiv, Mittel der gesehenen Kniebeugen. ${added} sind hinzugezählt, weil das Posenmodell Hüfte und Knie versetzt zeigt. Information, kein Urteil: Zwischen zwei Tagen können weniger als ${chance} Zufall sein, und von Hand gemessene Werte (Ageberg 2010: in der Linie 5,0°, innen 11,6°) sind nur grob vergleichbar.`,
}
