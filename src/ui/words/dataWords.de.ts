import { countForms } from '#ui/words/countForms.ts'
import type { DataWords } from '#ui/words/dataWords.ts'

const sets = (count: number) => countForms(count, 'Satz', 'Sätze')

export const dataWordsDe: DataWords = {
  title: 'Deine Daten',
  kept: {
    name: 'Auf diesem Computer',
    note: (count, size) => `${sets(count)}, ${size}`,
  },
  folder: { name: 'Ordner', open: 'Ordner öffnen' },
  backups: {
    name: 'Sicherungen',
    none: 'Die erste entsteht heute, eine halbe Minute nach dem Start.',
    some: (count, newest) => `Eine je Tag, zehn Tage lang; ${count} vorhanden, die neueste vom ${newest}`,
  },
  move: {
    name: 'Auf einen anderen Computer',
    note: 'Eine Datei enthält alles außer den Videos. Einlesen ergänzt, was hier fehlt.',
    export: 'Alles exportieren …',
    import: 'Einlesen …',
  },
  delete: {
    name: 'Alles löschen',
    note: 'Sätze, Videos, Personen, Sicherungen und Einstellungen',
    ask: 'Löschen …',
    sure: (count) =>
      `${sets(count)}, alle Videos und alle Sicherungen löschen? Das lässt sich nicht rückgängig machen.`,
    confirm: 'Endgültig löschen',
    cancel: 'Behalten',
    done: 'Alles wurde gelöscht.',
  },
  exported: (path) => `Alles außer den Videos wurde gespeichert: ${path}`,
  imported: (added, known) =>
    known === 0 ? `${sets(added)} dazugekommen.` : `${sets(added)} dazugekommen; ${sets(known)} schon da.`,
  failed: {
    export: { title: 'Es wurde nichts exportiert.', text: 'Deine Daten hier sind unverändert.' },
    import: { title: 'Es wurde nichts eingelesen.', text: 'Deine Daten hier sind unverändert.' },
    delete: {
      title: 'Nicht alles ließ sich löschen.',
      text: 'Schließ andere Fenster von Overtoe und versuch es noch einmal.',
    },
  },
  refused: {
    notOvertoe: 'Die Datei stammt nicht von Overtoe.',
    damaged: 'Die Datei ist beschädigt. Exportiere sie auf dem anderen Computer noch einmal.',
    newerVersion:
      'Die Datei stammt von einem neueren Overtoe. Aktualisiere zuerst Overtoe auf diesem Computer.',
    unreadable:
      'Die Datei lässt sich nicht lesen. Kopiere sie auf diesen Computer und versuch es noch einmal.',
  },
  restored: (file, day, missing) => ({
    title: `Die Datei mit dem Verlauf war beschädigt; an ihrer Stelle gilt die Sicherung vom ${day}.`,
    text: `${missingSets(missing)} Die beschädigte Datei liegt weiter unter ${file}.`,
  }),
}

const missingSets = (missing: number | null) => {
  if (missing === null) return 'Sätze, die danach kamen, fehlen.'
  if (missing === 0) return 'Es fehlt kein Satz.'
  return `${countForms(missing, 'späterer Satz fehlt', 'spätere Sätze fehlen')}.`
}
