import { assertNever } from '#core/assertNever.ts'
import type { OneChange, WentWell } from '#core/record/adviseSet.ts'
import type { Side } from '#core/side.ts'
import { countOf } from '#ui/words/countOf.ts'
import type { ResultWords, Statement } from '#ui/words/resultWords.ts'

const knees: Record<Side | 'both', string> = { left: 'left knee', right: 'right knee', both: 'knees' }
const sideWord: Record<Side, string> = { left: 'Left', right: 'Right' }
const whole = (angle: number) => `${Math.round(angle)}°`

const inAllJudged = (judged: number) => {
  if (judged === 1) return 'in the one judged rep'
  return judged === 2 ? 'in both judged reps' : `in all ${judged} judged reps`
}

const sayWentWell = (wentWell: WentWell): Statement => {
  switch (wentWell.kind) {
    case 'bothOver':
      return {
        says:
          wentWell.reps === 1
            ? 'Both knees stayed over the toe.'
            : 'Both knees stayed over the toe in every rep.',
        because: `${countOf(wentWell.reps, 'rep')}, all judged on both sides`,
      }
    case 'overWhereSeen':
      return {
        says: 'Your knees stayed over the toe wherever I could see them.',
        because: `${wentWell.judged} of ${countOf(wentWell.readings, 'knee reading')} judged`,
      }
    case 'oneOver':
      return {
        says: `Your ${knees[wentWell.side]} stayed over the toe.`,
        because: inAllJudged(wentWell.judged),
      }
    case 'someOver':
      return {
        says: `Both knees stayed over the toe in ${countOf(wentWell.fine, 'rep')}.`,
        because: `of ${wentWell.reps} in this set`,
      }
    case 'depth':
      return {
        says: `You reached ${whole(wentWell.deepestDeg)} of knee bend.`,
        because: 'at the deepest point of the set',
      }
    case 'finished':
      return { says: `You finished ${countOf(wentWell.reps, 'squat')}.`, because: 'saved in your history' }
    case 'noReps':
      return {
        says: 'No squat was counted.',
        because: 'a rep needs going down, a lowest point, and standing up again',
      }
    default:
      return assertNever(wentWell)
  }
}

const phaseWords = { descent: 'On the way down', bottom: 'At the bottom', ascent: 'On the way up' } as const

const sayChange: ResultWords['sayChange'] = (change: OneChange, wording): Statement => {
  switch (change.kind) {
    case 'kneeInside': {
      const many = change.side === 'both'
      const action =
        wording === 'cones'
          ? `point your ${knees[change.side]} at ${many ? 'the cones' : 'the cone'}`
          : `move your ${knees[change.side]} out`
      const when = change.phase === null ? 'In the squat' : phaseWords[change.phase]
      const furthest =
        change.furthestDeg === null
          ? ''
          : `, furthest ${whole(change.furthestDeg)} in rep ${change.furthestRep}`
      return {
        says: `${when}, ${action}.`,
        because: `inside the foot in ${change.insideReps} of ${countOf(change.judgedReps, 'judged rep')}${furthest}`,
      }
    }
    case 'cantTell':
      return {
        says: reason(change.reason),
        because: `I could not judge ${countOf(change.readings, 'knee reading')} for this reason`,
      }
    case 'notCounted':
      return {
        says: droppedAdvice[change.reason],
        because: `${countOf(change.count, 'movement')} not counted`,
      }
    case 'nothing':
      return { says: 'Nothing. Keep it like this.', because: 'no knee inside, nothing left unjudged' }
    default:
      return assertNever(change)
  }
}

const reasons: Readonly<Record<string, string>> = {
  hidden: 'Cross your arms, so that I can see both knees.',
  'out-of-frame': 'Step back, so that your legs stay in the picture.',
  'turned-away': 'Turn to face the camera.',
  'wrong-view': 'Face the camera, so that I can judge the knees.',
  'too-shallow': 'Go a little deeper, so that I can judge the knees.',
  'foot-moved': 'Keep your feet planted.',
  'too-few-frames': 'Squat a little slower, or in better light.',
  'not-standing': 'Stand still for a moment before the first squat.',
}
const reason = (why: string | null) =>
  why === null ? 'I could not see it.' : (reasons[why] ?? 'I could not see it.')

const droppedAdvice = {
  'too-shallow': 'Go a little deeper, so that the squat counts.',
  'sat-down': 'Come back up from every squat without sitting down.',
  'feet-moved': 'Keep your feet planted while you squat.',
  lost: 'Stay in the picture until you stand again.',
  'ended-mid-rep': 'Stand up fully before you end the set.',
} as const

export const enResults: ResultWords = {
  title: 'Squat set',
  squats: (count) => countOf(count, 'squat'),
  endedEarly: 'Ended early',
  endedEarlyNote: 'Overtoe was closed during this set. Every rep that was finished is here.',
  again: 'Again',
  delete: 'Delete',
  loading: 'Reading the set…',
  unreadable: 'This set can’t be read',
  missing: { title: 'This set is gone', text: 'It was deleted.', toHistory: 'Go to the history' },
  wentWell: 'Went well',
  change: 'Change one thing',
  nothingToChange: 'To change',
  thisSet: 'This set',
  sayWentWell,
  sayChange,
  track: {
    title: 'Knee against the second toe',
    note: 'degrees inside, by depth; thin: each rep down and up, thick: the mean of whichever went further in',
    knee: { left: 'Left knee', right: 'Right knee' },
    toe: 'toe',
    noise: (error) => `noise ±${error}`,
    inside: 'inside',
    mean: (angle) => `mean ${angle}`,
    furthest: (rep, angle) => `rep ${rep}: ${angle}`,
    judgedFrom: (depth) => `judged from ${depth} down`,
    noCurve: 'not judged',
    summary: (side, readings, furthest, inside) =>
      furthest === null
        ? `${sideWord[side]} knee: not judged.`
        : `${sideWord[side]} knee against depth, ${countOf(readings, 'judged rep')}: furthest ${furthest} inside, ${inside} inside the foot.`,
  },
  strip: {
    title: 'Each rep',
    note: 'largest angle inside, degrees; left and right as in the mirror; ? = can’t tell',
    rep: (rep, left, right) => `Rep ${rep}: ${left}; ${right}.`,
    leg: (side, verdict, angle) => {
      if (verdict === 'cant-tell') return `I can’t tell about the ${side} knee`
      const most = angle === null ? '' : `, at most ${angle} inward`
      return `the ${side} knee ${verdict === 'inside' ? 'went inside the foot' : 'stayed over the toe'}${most}`
    },
  },
  table: {
    title: 'All numbers',
    note: 'degrees; + is inside for the knees and outward for the shins',
    rep: 'Rep',
    depth: 'Depth',
    knee: { left: 'Left knee', right: 'Right knee' },
    shin: { left: 'Left shin', right: 'Right shin' },
    verdicts: { fine: 'Over the toe', inside: 'Inside the foot', 'cant-tell': 'Can’t tell' },
    notSeen: 'not seen',
  },
  measuresNote: 'means of the set, not judged; every rep is in the report',
  reason,
  warnings: {
    title: 'Warnings',
    none: (allJudged) =>
      allJudged ? 'None. No knee stayed inside the foot.' : 'None, where I could see your knees.',
    one: (side, at, lasted) => `${sideWord[side]} knee, at ${at}, ${lasted}`,
    stillInside: 'until the end',
  },
  notCounted: {
    title: 'Not counted',
    reasons: {
      'too-shallow': 'too shallow',
      'sat-down': 'sat down',
      'feet-moved': 'feet moved',
      lost: 'left the picture',
      'ended-mid-rep': 'cut off at the end',
    },
  },
  camera: {
    title: 'Camera view',
    yaw: 'Turned',
    pitch: 'Tilted',
    roll: 'Slanted',
    distance: 'Distance',
    about: (metres) => `about ${metres} m`,
    frames: 'Frames',
    engine: 'Engine',
    source: 'Picture from',
    framesOf: (measured, total, share) => `${measured} of ${total} (${share})`,
    unknown: 'not known',
  },
  noReps: {
    title: 'No squats in this set',
    text: 'A squat counts when you go down, reach a lowest point, and stand up again, with your feet in the picture.',
  },
  export: {
    button: 'Export report',
    title: 'Export the form report',
    formats: {
      pdf: { name: 'PDF', note: 'to print or send' },
      html: { name: 'Web page', note: 'one file, opens anywhere' },
      csv: { name: 'CSV', note: 'for a spreadsheet' },
      json: { name: 'JSON', note: 'for other programs' },
      trc: { name: 'TRC', note: 'markers for OpenSim' },
    },
    all: { name: 'All', note: 'side by side in one folder' },
    pending: 'Writing the report…',
    savedTo: (path, others) => (others === 0 ? `Saved to ${path}` : `Saved to ${path} and ${others} more`),
    show: 'Show in folder',
    cancelled: 'Nothing was saved.',
    missing: 'This set is no longer in the history, so there is nothing to export.',
    failed: (why, path) =>
      ({
        diskFull: `The disk is full. Free some space, or choose another disk. Nothing was saved to ${path}.`,
        notAllowed: `I may not write to ${path}. Choose a folder of your own, such as Documents.`,
        noFolder: `The folder of ${path} is not there any more. Choose another one.`,
        other: `I could not write ${path}. Choose another place and try again.`,
      })[why],
  },
}
