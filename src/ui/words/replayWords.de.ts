import type { ReplayWords } from '#ui/words/replayWords.ts'

const roles = { best: 'beste', worst: 'weiteste', other: null } as const

export const replayWordsDe: ReplayWords = {
  title: 'Wiedergabe',
  note: 'aus Messpunkten gezeichnet, ohne Bild',
  loading: 'Die Messpunkte werden gelesen …',
  leftRep: 'Wiederholung links',
  rightRep: 'Wiederholung rechts',
  rep: (rep, role, angle) =>
    [roles[role] === null ? `Nr. ${rep}` : `Nr. ${rep}, ${roles[role]}`, angle]
      .filter((part) => part !== null)
      .join(': '),
  picture: (rep) => `Wiederholung ${rep} als Skelett; ihre Winkel stehen darunter.`,
  depth: 'Tiefe',
  knee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
  cantTell: 'unklar',
  play: 'Abspielen',
  pause: 'Wiedergabe anhalten',
  back: 'Ein Bild zurück',
  forward: 'Ein Bild weiter',
  position: 'Moment der Wiederholung',
  frame: (frame, of, seconds) => `Bild ${frame} von ${of}, ${seconds} s`,
  speed: 'Tempo',
  speeds: { full: '1-fach', half: '½-fach', quarter: '¼-fach' },
  ghost: 'Linke über die rechte legen',
  keys: 'Leertaste spielt ab, ← → gehen bildweise',
  noFrames: 'Von dieser Wiederholung gibt es keine Messpunkte.',
  none: {
    title: 'Keine Wiedergabe für diesen Satz',
    text: 'Seine Messpunkte wurden nicht aufbewahrt oder gelöscht. Die Zahlen sind vollständig.',
  },
  off: {
    title: 'Keine Wiedergabe für diesen Satz',
    text: 'Das Aufbewahren der Messpunkte ist ausgeschaltet. Die Zahlen sind vollständig.',
  },
  toSettings: 'Zu den Einstellungen',
  delete: {
    ask: 'Messpunkte dieses Satzes löschen …',
    sure: 'Die Messpunkte dieses Satzes löschen? Die Wiedergabe geht mit, die Zahlen bleiben. Das lässt sich nicht rückgängig machen.',
    confirm: 'Messpunkte löschen',
    cancel: 'Behalten',
    failed: 'Die Messpunkte ließen sich nicht löschen.',
  },
  setting: {
    name: 'Messpunkte für die Wiedergabe aufbewahren',
    note: 'Die Punkte jedes Bildes, nie ein Bild. Weniger als 1 MB für zehn Kniebeugen.',
    on: 'An',
    off: 'Aus',
  },
  stored: {
    name: 'Messpunkte',
    note: (size) => `davon ${size}; auch für TRC-Dateien nötig`,
    none: 'Keine vorhanden.',
    ask: 'Alle Messpunkte löschen …',
    sure: (size) =>
      `Die Messpunkte aller Sätze löschen, ${size}? Die Wiedergaben gehen mit, die Zahlen bleiben; Sicherungen der letzten Tage behalten ihre Messpunkte. Das lässt sich nicht rückgängig machen.`,
    confirm: 'Messpunkte löschen',
    cancel: 'Behalten',
    done: 'Die Messpunkte wurden gelöscht.',
    failed: 'Die Messpunkte ließen sich nicht löschen.',
  },
}
