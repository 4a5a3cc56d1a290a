import { assertNever } from '#core/assertNever.ts'
import type { OneChange, WentWell } from '#core/record/adviseSet.ts'
import type { Side } from '#core/side.ts'
import { countForms } from '#ui/words/countForms.ts'
import type { ResultWords, Statement } from '#ui/words/resultWords.ts'

const sideWord: Record<Side, string> = { left: 'Linkes', right: 'Rechtes' }
const kneeOf: Record<Side, string> = { left: 'linkes Knie', right: 'rechtes Knie' }
const whole = (angle: number) => `${Math.round(angle)}°`
const reps = (count: number) => countForms(count, 'Wiederholung', 'Wiederholungen')
/** After a verb that takes the dative: "in 1 beurteilten Wiederholung". */
const judgedReps = (count: number) =>
  `${count} beurteilten ${count === 1 ? 'Wiederholung' : 'Wiederholungen'}`
const inAllJudged = (judged: number) => {
  if (judged === 1) return 'in der einen beurteilten Wiederholung'
  return `in ${judged === 2 ? 'beiden' : `allen ${judged}`} beurteilten Wiederholungen`
}
const readings = (count: number) => countForms(count, 'Messung', 'Messungen')

const sayWentWell = (wentWell: WentWell): Statement => {
  switch (wentWell.kind) {
    case 'bothOver':
      return {
        says:
          wentWell.reps === 1
            ? 'Beide Knie blieben über den Zehen.'
            : 'Beide Knie blieben jedes Mal über den Zehen.',
        because: `${reps(wentWell.reps)}, alle auf beiden Seiten beurteilt`,
      }
    case 'overWhereSeen':
      return {
        says: 'Wo ich sie sehen konnte, blieben deine Knie über den Zehen.',
        because: `${wentWell.judged} von ${readings(wentWell.readings)} beurteilt`,
      }
    case 'oneOver':
      return {
        says: `Dein ${kneeOf[wentWell.side]} blieb über den Zehen.`,
        because: inAllJudged(wentWell.judged),
      }
    case 'someOver':
      return {
        says: `In ${reps(wentWell.fine)} blieben beide Knie über den Zehen.`,
        because: `von ${wentWell.reps} in diesem Satz`,
      }
    case 'depth':
      return {
        says: `Du hast die Knie bis ${whole(wentWell.deepestDeg)} gebeugt.`,
        because: 'am tiefsten Punkt des Satzes',
      }
    case 'finished':
      return {
        says: `Du hast ${countForms(wentWell.reps, 'Kniebeuge', 'Kniebeugen')} geschafft.`,
        because: 'gespeichert in deinem Verlauf',
      }
    case 'noReps':
      return {
        says: 'Keine Kniebeuge gezählt.',
        because: 'gezählt wird: runtergehen, tiefster Punkt, wieder aufstehen',
      }
    default:
      return assertNever(wentWell)
  }
}

const phaseWords = {
  descent: 'auf dem Weg nach unten',
  bottom: 'ganz unten',
  ascent: 'auf dem Weg nach oben',
} as const

const towardCone: Record<Side | 'both', string> = {
  left: 'mit dem linken Knie zum Hütchen',
  right: 'mit dem rechten Knie zum Hütchen',
  both: 'mit den Knien zu den Hütchen',
}
const outward: Record<Side | 'both', string> = {
  left: 'das linke Knie nach außen',
  right: 'das rechte Knie nach außen',
  both: 'die Knie nach außen',
}

const sayChange: ResultWords['sayChange'] = (change: OneChange, wording): Statement => {
  switch (change.kind) {
    case 'kneeInside': {
      const when = change.phase === null ? 'in der Kniebeuge' : phaseWords[change.phase]
      const furthest =
        change.furthestDeg === null
          ? ''
          : `, am weitesten ${whole(change.furthestDeg)} in Wiederholung ${change.furthestRep}`
      return {
        says:
          wording === 'cones'
            ? `Zeig ${when} ${towardCone[change.side]}.`
            : `Drück ${when} ${outward[change.side]}.`,
        because: `in ${change.insideReps} von ${judgedReps(change.judgedReps)} innen${furthest}`,
      }
    }
    case 'cantTell':
      return {
        says: reason(change.reason),
        because: `deshalb konnte ich ${readings(change.readings)} nicht beurteilen`,
      }
    case 'notCounted':
      return {
        says: droppedAdvice[change.reason],
        because: `${countForms(change.count, 'Bewegung', 'Bewegungen')} nicht gezählt`,
      }
    case 'nothing':
      return { says: 'Nichts. Mach weiter so.', because: 'kein Knie innen, alles beurteilt' }
    default:
      return assertNever(change)
  }
}

const reasons: Readonly<Record<string, string>> = {
  hidden: 'Verschränk die Arme, damit ich beide Knie sehe.',
  'out-of-frame': 'Geh einen Schritt zurück, damit deine Beine im Bild bleiben.',
  'turned-away': 'Dreh dich zur Kamera.',
  'wrong-view': 'Stell dich zur Kamera, damit ich die Knie beurteilen kann.',
  'too-shallow': 'Geh etwas tiefer, damit ich die Knie beurteilen kann.',
  'foot-moved': 'Lass die Füße fest am Boden.',
  'too-few-frames': 'Mach die Kniebeuge etwas langsamer oder bei besserem Licht.',
  'not-standing': 'Steh vor der ersten Kniebeuge kurz still.',
}
const unseen = 'Ich konnte es nicht sehen.'
const reason = (why: string | null) => (why === null ? unseen : (reasons[why] ?? unseen))

const droppedAdvice = {
  'too-shallow': 'Geh etwas tiefer, damit die Kniebeuge zählt.',
  'sat-down': 'Komm aus jeder Kniebeuge wieder hoch, ohne dich hinzusetzen.',
  'feet-moved': 'Lass bei der Kniebeuge die Füße fest am Boden.',
  lost: 'Bleib im Bild, bis du wieder stehst.',
  'ended-mid-rep': 'Steh ganz auf, bevor du den Satz beendest.',
} as const

export const deResults: ResultWords = {
  title: 'Kniebeugen-Satz',
  squats: (count) => countForms(count, 'Kniebeuge', 'Kniebeugen'),
  endedEarly: 'Abgebrochen',
  endedEarlyNote: 'Overtoe wurde während dieses Satzes geschlossen. Alle fertigen Wiederholungen sind hier.',
  again: 'Noch ein Satz',
  delete: 'Löschen',
  loading: 'Satz wird geladen …',
  unreadable: 'Dieser Satz lässt sich nicht lesen',
  missing: { title: 'Diesen Satz gibt es nicht mehr', text: 'Er wurde gelöscht.', toHistory: 'Zum Verlauf' },
  wentWell: 'Lief gut',
  change: 'Ändere eine Sache',
  nothingToChange: 'Zu ändern',
  thisSet: 'Dieser Satz',
  sayWentWell,
  sayChange,
  track: {
    title: 'Knie zur zweiten Zehe',
    note: 'Grad nach innen, je Tiefe; dünn: jede Wiederholung ab und auf, dick: das Mittel dessen, was weiter innen war',
    knee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
    toe: 'Zehe',
    noise: (error) => `Messfehler ±${error}`,
    inside: 'innen',
    mean: (angle) => `Mittel ${angle}`,
    furthest: (rep, angle) => `Wdh. ${rep}: ${angle}`,
    judgedFrom: (depth) => `beurteilt ab ${depth}`,
    noCurve: 'nicht beurteilt',
    summary: (side, count, furthest, inside) =>
      furthest === null
        ? `${sideWord[side]} Knie: nicht beurteilt.`
        : `${sideWord[side]} Knie je Tiefe, ${countForms(count, 'beurteilte Wiederholung', 'beurteilte Wiederholungen')}: am weitesten ${furthest} nach innen, ${inside}-mal innen.`,
  },
  strip: {
    title: 'Jede Wiederholung',
    note: 'größter Winkel nach innen, in Grad; links und rechts wie im Spiegel; ? = unklar',
    rep: (rep, left, right) => `Wiederholung ${rep}: ${left}; ${right}.`,
    leg: (side, verdict, angle) => {
      const knee = side === 'left' ? 'das linke Knie' : 'das rechte Knie'
      if (verdict === 'cant-tell') return `${knee} kann ich nicht beurteilen`
      const most = angle === null ? '' : `, höchstens ${angle}`
      if (verdict === 'inside') return `${knee} ging nach innen${most}`
      return `${knee} blieb über den Zehen${most && `${most} nach innen`}`
    },
  },
  table: {
    title: 'Alle Zahlen',
    note: 'in Grad; + heißt bei den Knien nach innen, bei den Schienbeinen nach außen',
    rep: 'Wdh.',
    depth: 'Tiefe',
    knee: { left: 'Linkes Knie', right: 'Rechtes Knie' },
    shin: { left: 'Linkes Schienbein', right: 'Rechtes Schienbein' },
    verdicts: { fine: 'Über den Zehen', inside: 'Innen', 'cant-tell': 'Unklar' },
    notSeen: 'nicht gesehen',
  },
  measuresNote: 'Mittel des Satzes, ohne Urteil; jede Wiederholung steht im Bericht',
  reason,
  warnings: {
    title: 'Warnungen',
    none: (allJudged) =>
      allJudged ? 'Keine. Kein Knie blieb innen.' : 'Keine, soweit ich deine Knie sehen konnte.',
    one: (side, at, lasted) => `${sideWord[side]} Knie, bei ${at}, ${lasted}`,
    stillInside: 'bis zum Ende',
  },
  notCounted: {
    title: 'Nicht gezählt',
    reasons: {
      'too-shallow': 'nicht tief genug',
      'sat-down': 'hingesetzt',
      'feet-moved': 'Füße bewegt',
      lost: 'aus dem Bild gegangen',
      'ended-mid-rep': 'am Ende abgeschnitten',
    },
  },
  camera: {
    title: 'Kamerabild',
    yaw: 'Gedreht',
    pitch: 'Geneigt',
    roll: 'Schief',
    distance: 'Entfernung',
    about: (metres) => `etwa ${metres} m`,
    frames: 'Bilder',
    engine: 'Erkennung',
    source: 'Bild von',
    framesOf: (measured, total, share) => `${measured} von ${total} (${share})`,
    unknown: 'nicht bekannt',
  },
  noReps: {
    title: 'Keine Kniebeugen in diesem Satz',
    text: 'Eine Kniebeuge zählt, wenn du runtergehst, einen tiefsten Punkt erreichst und wieder aufstehst, mit den Füßen im Bild.',
  },
  export: {
    button: 'Bericht speichern',
    title: 'Bericht speichern',
    formats: {
      pdf: { name: 'PDF', note: 'zum Drucken oder Verschicken' },
      html: { name: 'Webseite', note: 'eine Datei, öffnet sich überall' },
      csv: { name: 'CSV', note: 'für die Tabellenkalkulation' },
      json: { name: 'JSON', note: 'für andere Programme' },
      trc: { name: 'TRC', note: 'Marker für OpenSim' },
    },
    all: { name: 'Alle', note: 'nebeneinander in einem Ordner' },
    pending: 'Bericht wird geschrieben …',
    savedTo: (path, others) =>
      others === 0
        ? `Gespeichert: ${path}`
        : `Gespeichert: ${path} und ${countForms(others, 'weitere Datei', 'weitere Dateien')}`,
    show: 'Im Ordner zeigen',
    cancelled: 'Nichts wurde gespeichert.',
    missing: 'Dieser Satz steht nicht mehr im Verlauf, es gibt also nichts zu speichern.',
    failed: (why, path) =>
      ({
        diskFull: `Der Datenträger ist voll. Schaff Platz oder wähl einen anderen. In ${path} wurde nichts gespeichert.`,
        notAllowed: `In ${path} darf ich nicht schreiben. Wähl einen eigenen Ordner, zum Beispiel Dokumente.`,
        noFolder: `Den Ordner von ${path} gibt es nicht mehr. Wähl einen anderen.`,
        other: `Ich konnte ${path} nicht schreiben. Wähl einen anderen Ort und versuch es noch einmal.`,
      })[why],
  },
}
