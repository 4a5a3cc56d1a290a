import type { CommandWords } from '#electron/cli/words/commandWords.ts'
import { de as report } from '#core/report/words/reportWords.de.ts'

export const de: CommandWords = {
  locale: 'de-DE',
  head: {
    rep: 'Wdh.',
    bottomAt: 'Unten bei',
    depth: 'Tiefe',
    inward: { left: 'Linkes Knie nach innen', right: 'Rechtes Knie nach innen' },
    verdict: { left: 'Links', right: 'Rechts' },
  },
  verdict: { fine: 'gut', inside: 'innen', 'cant-tell': 'unklar' },
  noReps: 'Keine ganze Wiederholung gefunden.',
  nobody: (name) => `In ${name} ist niemand zu sehen.`,
  warning: (side, from, until) =>
    `Warnung: ${side === 'left' ? 'linkes' : 'rechtes'} Knie innen von ${from} bis ${until ?? 'zum Ende'}.`,
  notCounted: (from, to, why) => `Nicht gezählt: ${from} bis ${to}, ${report.dropped.reason[why]}.`,
  written: 'Bericht:',
  noPictures: (names) =>
    `Keine Bilder von ${names.join(', ')}: Gespeicherte Körperpunkte enthalten keine. Gib das Video selbst an.`,
  noSuchRep: (name, number, count) =>
    `Es gibt keine Wiederholung ${number} in ${name}, gefunden wurden ${count}: --known-good-rep ${number} ändert dort nichts.`,
  progress: '{name} {bar} {percentage} % | {value} von {total} s | noch {eta_formatted}',
  batch: {
    progress: '{bar} {percentage} % | {finished} von {count} | {name} | noch {eta_formatted}',
    summary: 'Übersicht:',
    noJson: '--json ist für eine einzige Aufnahme. Mehrere Aufnahmen schreiben ihre Zahlen unter --out.',
    failed: (count, total) => `${count} von ${total} Aufnahmen ergaben keinen Bericht:`,
  },
  notMeasured: {
    missing: (path) => `Es gibt keine Datei ${path}.`,
    notAFile: (path) => `${path} ist keine Datei.`,
    empty: (name) => `${name} ist leer. Kopiere sie noch einmal oder nimm neu auf.`,
    noAccess: (path) => `${path} lässt sich nicht öffnen. Prüf die Zugriffsrechte.`,
    tooLarge: (name) => `${name} ist zu groß, um auf einmal gelesen zu werden. Teile die Aufnahme.`,
    noLandmarks: (name, detail) =>
      `${name} enthält keine lesbaren Körperpunkte: ${detail}. Exportiere sie noch einmal oder gib das Video selbst an.`,
    notVideo: (name, detail) =>
      `${name} lässt sich nicht als Video lesen. Vielleicht ist die Datei beschädigt oder abgeschnitten. (${detail})`,
    videoUnsupported: (name, detail) =>
      `${name} hat ein Videoformat, das hier nicht zu decodieren ist. Wandle es in MP4 (H.264) oder WebM um und versuch es noch einmal. (${detail})`,
    videoEmpty: (name, detail) =>
      `${name} enthält kein Bild. Gib eine Aufnahme mit Videospur an. (${detail})`,
    engineFailed: (_name, detail) => `Die Erkennung ist nicht gestartet. (${detail})`,
    pageGone: (name, detail) => `${name} ließ sich nicht messen: Die Messseite brach ab (${detail}).`,
    broke: (name, detail) => `${name} ließ sich nicht messen: In Overtoe ging etwas schief (${detail}).`,
  },
  wouldOverwrite: (path) =>
    `${path} ist eine Aufnahme, die gelesen werden soll: Dorthin zu schreiben, würde sie löschen. Nenne einen anderen Ort.`,
  notWritten: (path, why) => `Der Bericht konnte nicht nach ${path} geschrieben werden: ${why}.`,
  whyNotWritten: {
    diskFull: 'der Datenträger ist voll',
    notAllowed: 'dort darf nicht geschrieben werden',
    noFolder: 'den Ordner gibt es nicht',
    other: 'das System hat es abgelehnt',
  },
}
