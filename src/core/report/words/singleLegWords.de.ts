import type { ReportWords } from '#core/report/words/reportWords.ts'

export const singleLeg: ReportWords['singleLeg'] = {
  heading: 'Einbeinige Kniebeuge',
  notRead: 'zu selten gesehen',
  meaning:
    'Projektionswinkel in der Frontalebene: Hüfte, Knie und Knöchel gegen eine Linie, nach innen positiv, Mittel der gesehenen Kniebeugen. Information, kein Urteil: Zwischen zwei Tagen können weniger als 12° Zufall sein, und von Hand gemessene Werte (Ageberg 2010: in der Linie 5,0°, innen 11,6°) sind nur grob vergleichbar.',
}
