import type { ReportWords } from '#core/report/words/reportWords.ts'

export const trend: ReportWords['trend'] = {
  heading: 'Over time',
  note: 'this person’s earlier sets and this one',
  finding: {
    better: 'less inward',
    worse: 'further inward',
    'no-change': 'no change',
    'too-few': 'too early to tell',
  },
  fromTo: (before, after) => `${before} to ${after}`,
  text: {
    better: (noise) =>
      `Less inward than at first. The change is larger than the noise between two sets, ${noise}.`,
    worse: (noise) =>
      `Further inward than at first. The change is larger than the noise between two sets, ${noise}.`,
    'no-change': (noise) => `Nothing larger than the noise between two sets, ${noise}.`,
  },
  tooFew: (sets, least) => `${sets} ${sets === 1 ? 'set' : 'sets'} so far. Compared from ${least} on.`,
  inside: 'inside',
  noise: (noise) => `camera noise ±${noise}`,
  key: 'A point is a set: the mean of its reps’ largest inward angles, with its error; a wedge where a rep was inside. Where there are many sets, neighbouring ones share a point. The first sets are compared with the last, three each at most.',
  label: (knee, finding) => `${knee} over time: ${finding}`,
}
