import { settingsWordsDe } from '#ui/words/settingsWords.de.ts'
import { progressWordsDe } from '#ui/words/progressWords.de.ts'
import { checkSetWords } from '#ui/words/checkSetWords.de.ts'
import { peopleWordsDe } from '#ui/words/peopleWords.de.ts'
import { dataWordsDe } from '#ui/words/dataWords.de.ts'
import { countForms } from '#ui/words/countForms.ts'
import { deExercises } from '#ui/words/exerciseWords.de.ts'
import { recordingsWordsDe } from '#ui/words/recordingsWords.de.ts'
import { pictureWordsDe } from '#ui/words/pictureWords.de.ts'
import { videoWordsDe } from '#ui/words/videoWords.de.ts'
import { replayWordsDe } from '#ui/words/replayWords.de.ts'
import { setNoteWordsDe } from '#ui/words/setNoteWords.de.ts'
import { deResults } from '#ui/words/resultWords.de.ts'
import { liveWords } from '#ui/words/liveWords.de.ts'
import { plan } from '#ui/words/planWords.de.ts'
import type { Words } from '#ui/words/words.ts'

const remedy = {
  diskFull: 'Der Datenträger ist voll. Schaff Platz und versuch es noch einmal.',
  readOnly:
    'In den Datenordner von Overtoe kann nicht geschrieben werden. Prüf die Zugriffsrechte und starte Overtoe neu.',
  damaged:
    'Die Datei mit dem Verlauf ist beschädigt. Starte Overtoe neu; es legt sie beiseite und beginnt eine neue.',
  missing: 'Diesen Satz gibt es nicht mehr.',
  newerVersion:
    'Ein neueres Overtoe hat den Verlauf geschrieben. Installier diese Version wieder, um ihn zu lesen; nichts wurde geändert.',
  other: 'Starte Overtoe neu. Wenn das nicht hilft, prüf den Datenträger.',
} as const

const sets = (count: number) => countForms(count, 'Satz', 'Sätze')

export const de: Words = {
  language: 'de',
  locale: 'de-DE',
  live: liveWords,
  data: dataWordsDe,
  people: peopleWordsDe,
  app: {
    name: 'Overtoe',
    mainNavigation: 'Hauptmenü',
    offline: 'Offline. Nichts verlässt diesen Computer.',
    starting: 'Startet …',
    notMedical:
      'Kein Medizinprodukt. Hör auf, wenn es stechend schmerzt, blockiert, wegknickt oder anschwillt. Geh mit Knieschmerzen nach einer Verletzung in ärztliche Behandlung.',
    skipToContent: 'Zum Inhalt springen',
    dismiss: 'Schließen',
  },
  screens: { today: 'Heute', squat: 'Kniebeuge', history: 'Verlauf', settings: 'Einstellungen' },
  welcome: {
    title: 'Sieh, was deine Knie in der Kniebeuge machen.',
    lead: 'Die Kamera deines Laptops vergleicht jedes Knie mit der zweiten Zehe und sagt dir sofort, wenn eins nach innen wandert.',
    facts: {
      privacy: {
        title: 'Das Bild bleibt auf diesem Computer.',
        text: 'Es wird angesehen und vergessen; gespeichert wird keins, außer du willst es. Overtoe stellt keine einzige Netzverbindung her.',
      },
      space: {
        title: 'Du brauchst 2 bis 3 Meter.',
        text: 'Laptop auf Stuhlhöhe, dir zugewandt, deine Füße im Bild.',
      },
      answers: {
        title: 'Drei Antworten, nie geraten.',
        text: 'Über den Zehen, innen oder unklar, mit dem Grund.',
      },
    },
    useCamera: 'Kamera starten',
    trySample: 'Beispiel ansehen',
    openVideo: 'Video öffnen …',
    permission:
      'Vielleicht fragt dein Computer erst um Erlaubnis. Overtoe braucht die Kamera, nie das Mikrofon.',
    toToday: 'Erst umschauen',
  },
  today: {
    exercises: (count) => countForms(count, 'Übung', 'Übungen'),
    setsToday: (count) => (count === 0 ? 'heute noch kein Satz' : `heute ${sets(count)}`),
    startSquats: 'Kniebeugen starten',
    openVideo: 'Video öffnen …',
    trySample: 'Beispiel ansehen',
    otherWays: 'Du kannst ein oder mehrere Videos auch einfach hierher ziehen.',
    reminders: {
      place: 'Laptop auf Stuhlhöhe, du 2 bis 3 m davor, ihm zugewandt.',
      arms: 'Arme verschränkt, damit die Kamera beide Knie sieht.',
      stop: 'Hör auf, wenn es stechend schmerzt, blockiert oder wegknickt.',
    },
    list: 'Übungen',
  },
  recordings: recordingsWordsDe,
  drop: {
    here: 'Video loslassen, um es zu prüfen',
    notVideo:
      'Das ist kein Video. Zieh die Aufnahme einer Kniebeuge hierher, zum Beispiel eine .mp4- oder .webm-Datei.',
  },
  exercises: deExercises,
  plan,
  results: deResults,
  replay: replayWordsDe,
  pictures: pictureWordsDe,
  video: videoWordsDe,
  setNote: setNoteWordsDe,
  checkSet: checkSetWords,
  progress: progressWordsDe,
  history: {
    count: sets,
    empty: {
      title: 'Noch keine Kniebeugen',
      text: 'Nach deinem ersten Satz siehst du hier den Weg jedes Knies neben seiner Zehe, und jeder Satz bleibt in dieser Liste.',
    },
    startSet: 'Satz starten',
    loading: 'Verlauf wird geladen …',
    columns: {
      session: 'Satz',
      squats: 'Kniebeugen',
      left: 'Linkes Knie',
      right: 'Rechtes Knie',
      cantTell: 'Unklar',
      depth: 'Tiefste',
      actions: 'Aktionen',
    },
    open: (when) => `Satz vom ${when} öffnen`,
    delete: (when) => `Satz vom ${when} löschen`,
    endedEarly: 'Abgebrochen',
    insideReps: (inside, most) => `${inside} innen, höchstens ${most}`,
    notInside: (most) => `höchstens ${most}`,
    noReading: 'nicht beurteilt',
    deleted: 'Satz gelöscht.',
    undo: 'Rückgängig',
    setAside: (file) => ({
      title: 'Die Datei mit dem Verlauf war beschädigt, deshalb wurde eine neue begonnen.',
      text: `Frühere Sätze fehlen hier. Die alte Datei liegt weiter unter ${file}.`,
    }),
    unreadable: (why) => ({
      title: 'Der Verlauf lässt sich nicht lesen.',
      text: remedy[why],
    }),
  },
  sources: { camera: 'Kamera', video: 'Video', landmarks: 'Messpunkte' },
  storage: {
    settings: {
      title: 'Deine Einstellungen wurden nicht gespeichert.',
      text: 'Sie gelten, bis du Overtoe schließt.',
    },
    delete: { title: 'Der Satz wurde nicht geändert.', text: 'Nichts ging verloren.' },
    database: {
      title: 'Sätze lassen sich gerade nicht speichern.',
      text: 'Du kannst üben, aber es wird nichts aufgehoben.',
    },
    outbox: (unsavedReps) => ({
      title:
        unsavedReps === 0
          ? 'Ein Satz ist noch nicht gespeichert.'
          : unsavedReps === 1
            ? '1 Wiederholung ist noch nicht gespeichert.'
            : `${unsavedReps} Wiederholungen sind noch nicht gespeichert.`,
      text: 'Lass Overtoe offen; es versucht es von selbst weiter.',
    }),
    tryNow: 'Jetzt versuchen',
    remedy,
  },
  settings: settingsWordsDe,
  broken: {
    title: 'Da ist etwas kaputtgegangen',
    text: 'Das ist ein Fehler von Overtoe, nicht von dir. Gespeicherte Wiederholungen bleiben erhalten. Lad neu, um weiterzumachen.',
    reload: 'Neu laden',
    details: 'Was passiert ist',
  },
}
