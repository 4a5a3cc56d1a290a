import { countForms } from '#ui/words/countForms.ts'
import type { RecordingsWords } from '#ui/words/recordingsWords.ts'

export const recordingsWordsDe: RecordingsWords = {
  title: (count) => countForms(count, 'Aufnahme', 'Aufnahmen'),
  measured: (count) => `${count} gemessen`,
  columns: { recording: 'Aufnahme', squats: 'Kniebeugen', worst: 'Knie am weitesten innen' },
  knees: { left: 'Links', right: 'Rechts' },
  open: (name) => `Ergebnisse von ${name} öffnen`,
  inside: (angle) => `${angle}, innerhalb des Fußes`,
  notInside: (angle) => `${angle}, nicht innen`,
  noReading: 'kein Messwert',
  noSquats: 'Keine Kniebeuge gefunden. Der ganze Körper muss im Bild sein, von vorn.',
  skipped: 'Nicht gemessen.',
  unsaved: 'Noch nicht gespeichert.',
  deleted: 'Gelöscht.',
  brokeOff: 'Gemessen, bis die Datei abbricht.',
  unreadable: {
    cameraDenied: 'Die Kamera ist gesperrt.',
    noCamera: 'Keine Kamera gefunden.',
    cameraBusy: 'Ein anderes Programm benutzt die Kamera.',
    cameraUnplugged: 'Die Kamera wurde ausgesteckt.',
    videoUnreadable: 'Nicht lesbar: kein Video, oder ein Teil fehlt.',
    videoUnsupported: 'Dieser Computer kann es nicht abspielen. Speichere es als MP4 (H.264) oder WebM.',
    videoEmpty: 'Es enthält keine Bilder.',
    engineFailed: 'Die Messung startete nicht. Öffne es noch einmal.',
  },
  toHistory: 'Verlauf',
  back: 'Alle Aufnahmen',
  turn: { position: (at, of) => `${at} von ${of}`, skip: 'Nächste', skipTheRest: 'Schluss' },
}
