import { repRanges } from '#core/report/repRanges.ts'
import { deDefinitions } from '#core/report/words/definitionWords.de.ts'
import { deMeasures } from '#core/report/words/measureWords.de.ts'
import { heelLift } from '#core/report/words/heelLiftWords.de.ts'
import { singleLeg } from '#core/report/words/singleLegWords.de.ts'
import { trend } from '#core/report/words/trendWords.de.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

const list = (items: readonly (string | number)[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items[items.length - 1]}`

export const de: ReportWords = {
  locale: 'de-DE',
  title: 'Technikbericht Kniebeuge',
  saveAs: 'Bericht speichern',
  saveEverythingAs: 'Alle deine Daten speichern',
  product: (version) => `Overtoe ${version}`,
  source: { camera: 'Webcam', video: 'Videoaufnahme', landmarks: 'Aufgezeichnete Körperpunkte' },
  recordedAtUnknown: 'Datum nicht aufgezeichnet',
  facts: {
    person: 'Person',
    source: 'Quelle',
    length: 'Dauer',
    reps: 'Gezählte Wiederholungen',
    engine: 'Gemessen mit',
    engineUnknown: 'Nicht aufgezeichnet',
  },
  calibration: {
    label: 'Vorab bekannt',
    person: {
      remembered: 'Körpermaße früherer Sätze',
      'someone-else': 'keine früheren Maße, weil dieser Körper anders ist',
    },
    place: {
      floor: 'Kamera auf dem Boden',
      chair: 'Kamera auf einem Stuhl',
      table: 'Kamera auf einem Tisch',
    },
    goodReps: (reps) =>
      `${reps.length === 1 ? 'Wiederholung' : 'Wiederholungen'} ${reps.join(', ')} als gut markiert`,
  },
  camera: {
    heading: 'Kamera',
    yaw: 'Drehung',
    pitch: 'Neigung',
    roll: 'Schieflage',
    distance: 'Entfernung',
    about: 'etwa',
    frameRate: 'Gemessene Bilder',
    perSecond: 'pro Sekunde',
    measuredFrames: 'Anteil gemessen',
    straightOn: 'genau von vorn',
    towards: { left: 'Kamera links', right: 'Kamera rechts' },
    up: 'blickt nach oben',
    down: 'blickt nach unten',
    level: 'gerade',
    clockwise: 'im Uhrzeigersinn',
    anticlockwise: 'gegen den Uhrzeigersinn',
  },
  knee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
  sideShort: { left: 'links', right: 'rechts' },
  verdict: { fine: 'gut', inside: 'innen', 'cant-tell': 'unklar' },
  phase: { descent: 'abwärts', bottom: 'unten', ascent: 'aufwärts' },
  reason: {
    hidden: {
      short: 'verdeckt',
      cause: 'das Knie oder der Fuß war verdeckt',
      action: 'Hände und Kleidung von den Knien fernhalten, mehr Licht',
    },
    outOfFrame: {
      short: 'nicht im Bild',
      cause: 'ein Teil des Beins war nicht im Bild',
      action: 'zurückgehen, bis beide Füße im Bild bleiben',
    },
    turnedAway: {
      short: 'weggedreht',
      cause: 'der Körper war von der Kamera weggedreht',
      action: 'zur Kamera drehen',
    },
    wrongView: {
      short: 'Seitenansicht',
      cause: 'die Kamera stand seitlich, von dort lassen sich Knie nicht beurteilen',
      action: 'sich der Kamera zuwenden',
    },
    tooShallow: {
      short: 'nicht tief genug',
      cause: 'das Knie war nie so weit gebeugt, dass es von vorn erkennbar wäre',
      action: 'tiefer gehen, wenn das angenehm ist',
    },
    footMoved: {
      short: 'Fuß bewegt',
      cause: 'der Fuß hat sich verschoben oder abgehoben',
      action: 'beide Füße während der Kniebeuge flach und still halten',
    },
    uncertain: {
      short: 'zu knapp',
      cause: 'der Wert liegt näher an der Grenze, als sein Fehler erlaubt',
      action: 'gerade zur Kamera stehen, Laptop auf Stuhlhöhe',
    },
    tooFewFrames: {
      short: 'zu wenige Bilder',
      cause: 'es wurden zu wenige Bilder gemessen',
      action: 'langsamer beugen, andere Programme schließen',
    },
    notStanding: {
      short: 'kein Stand',
      cause: 'vorher war kein ruhiger Stand zu sehen',
      action: 'vor der ersten Kniebeuge eine Sekunde still stehen',
    },
  },
  reasonUnknown: {
    short: 'unklar',
    cause: 'die Kamera konnte es nicht erkennen',
    action: 'Standort der Kamera und Licht prüfen',
  },
  findings: {
    heading: 'Ergebnis',
    stayed: (inside, judged) =>
      `blieb in ${judged === 1 ? 'der einen beurteilten Wiederholung' : `allen ${judged} beurteilten Wiederholungen`} über der Fußlinie (innen heißt ${inside} oder mehr).`,
    wentInside: (inside, count, judged) =>
      `ging in ${judged === 1 ? 'der einen beurteilten Wiederholung' : `${count} von ${judged} beurteilten Wiederholungen`} nach innen (${inside} oder mehr).`,
    furthest: (inward, rep) => `Am weitesten: ${inward}, Wiederholung ${rep}.`,
    noneJudged: (total) =>
      total === 1
        ? 'war in der einen Wiederholung nicht zu beurteilen.'
        : `war in keiner der ${total} Wiederholungen zu beurteilen.`,
    notJudged: 'Nicht beurteilt:',
    notJudgedInMany: (knee, count) => `${knee} in ${count} Wiederholungen`,
    notJudgedIn: (knee, reps) =>
      `${knee} in ${reps.length === 1 ? 'Wiederholung' : 'den Wiederholungen'} ${list(repRanges(reps))}`,
    allJudged: 'nichts. Beide Knie wurden in jeder Wiederholung beurteilt.',
    noReps: 'Keine Wiederholung gezählt.',
    noRepsAction:
      'Eine Wiederholung zählt, wenn der ganze Körper beim Runtergehen und wieder Hochkommen zu sehen ist. Bewegungen, die so begannen, stehen weiter unten, falls es welche gab.',
  },
  pictures: {
    heading: 'Beste und schwächste Wiederholung',
    headingOne: 'Bild',
    note: 'wie im Spiegel',
    title: {
      best: (rep) => `Wdh. ${rep}, beste`,
      worst: (rep) => `Wdh. ${rep}, am weitesten innen`,
      only: (rep) => `Wdh. ${rep}`,
    },
    angles: (left, right) => `Links ${left}, rechts ${right}`,
    says: (title, angles, face) =>
      `${title}: Bild der Person in der Kniebeuge mit eingezeichneten Beinen${face === 'blurred' ? ', das Gesicht verdeckt' : ''}. Größter Wert nach innen: ${angles}.`,
  },
  drift: {
    heading: 'Knie nach innen, je Tiefe',
    note: 'wie im Spiegel, in Grad',
    toe: 'Zehe',
    inside: 'innen',
    noise: (error) => `Messfehler ±${error}`,
    judgedFrom: (depth) => `beurteilt ab ${depth}`,
    rep: (index) => `Wdh. ${index}`,
    notSeen: 'nicht gesehen',
    key: ({ several, inside }) =>
      [
        several ? 'Dünne Linien: Wiederholungen' : 'Linie: die Wiederholung',
        ', je Tiefe der größere Wert von Ab- und Aufweg.',
        several && ' Dick: ihr Mittel.',
        inside && several && ' Orange: am weitesten innen.',
        ' Unterschiede im grauen Band sind Messfehler.',
      ]
        .filter((part) => part !== false)
        .join(''),
    label: (knee, finding) =>
      `${knee}: Grad nach innen je Kniebeugung, eine Linie pro Wiederholung: ${finding}`,
  },
  table: {
    caption: 'Jede Wiederholung',
    captionNote: 'links und rechts aus Sicht der Person; in Grad, + heißt zur Mitte',
    summaryCaption: 'Der Satz in Zahlen',
    rep: 'Wdh.',
    start: 'Beginn',
    depth: 'Tiefe',
    largest: 'Größtes Innen',
    phase: 'Wann',
    atBottom: 'Ganz unten',
    shinLengths: 'Schien\u00ADbein\u00ADlängen',
    shinAngle: 'Schien\u00ADbein\u00ADwinkel',
    verdict: 'Urteil',
    mean: 'Mittel',
    deviation: 'SD',
    noise: 'Messfehler ±',
    noiseNote: 'Kleineres sagt nichts',
    measuredIn: (count) => `n = ${count}`,
    incomplete: 'unvollständig',
    whyHeading: 'Warum manche Knie nicht beurteilt wurden',
    legReps: (side, indexes) => `${side} ${list(repRanges(indexes))}`,
    detailFollows: 'jede Wiederholung steht auf den nächsten Seiten',
  },
  measures: deMeasures,
  warnings: {
    heading: 'Warnungen während des Satzes',
    none: 'Keine Warnung.',
    knee: 'Knie',
    rep: 'Wdh.',
    raised: 'Bei',
    lasted: 'Dauer',
    seconds: (seconds) => `${seconds} s`,
    untilTheEnd: 'bis zum Ende der Aufnahme',
  },
  dropped: {
    heading: 'Nicht gezählte Bewegungen',
    note: 'Sie begannen wie eine Wiederholung.',
    from: 'Von',
    to: 'Bis',
    why: 'Warum nicht',
    reason: {
      'too-shallow': 'nicht tief genug für eine Wiederholung',
      'sat-down': 'hingesetzt oder unten geblieben',
      'feet-moved': 'die Füße haben sich bewegt',
      lost: 'der Körper war nicht mehr zu sehen',
      'ended-mid-rep': 'die Aufnahme endete vorher',
    },
  },
  definitions: deDefinitions,
  limits: {
    heading: 'Was diese Kamera nicht erkennt',
    text: [
      'Belastung des Knies, Drehung des Oberschenkels und Muskelaktivität. Abheben der Ferse und Neigung des Rumpfs sind von vorn nicht verlässlich und werden nicht beurteilt.',
      'Die Zehe ist die Fußspitze, wie das Erkennungsmodell sie sieht, nahe der zweiten Zehe. Eine Kamera, ein Satz.',
      'Die Winkel wurden an gerechneten Figuren mit bekannten Werten geprüft; der Messfehler hier ist etwa doppelt so groß wie dort gefunden, um echten Menschen und Kleidung Raum zu lassen.',
    ],
  },
  safety: {
    heading: 'Kein Medizinprodukt',
    text: 'Hinweise zur Technik, keine Diagnose. Hör auf, wenn es stechend schmerzt, blockiert, wegknickt oder anschwillt. Geh mit Knieschmerzen nach einer Verletzung in ärztliche Behandlung.',
  },
  heelLift,
  singleLeg,
  trend,
  notes: 'Notizen der Fachperson',
  said: { heading: 'Nach dem Satz gesagt', pain: (pain) => `Schmerz: ${pain} von 10.` },
  running: {
    claim: 'Hinweise zur Technik aus einem Kamerabild. Kein Medizinprodukt, keine Diagnose.',
    page: 'Seite',
    of: 'von',
  },
}
