import { countOf } from '#ui/words/countOf.ts'
import type { ProgressWords } from '#ui/words/progressWords.ts'

export const progressWordsEn: ProgressWords = {
  trend: {
    knee: { left: 'Left knee', right: 'Right knee' },
    noChange: 'no change',
    tooFewTitle: 'too early to tell',
    fromTo: (before, after) => `${before} to ${after}`,
    better: (noise) =>
      `Less inward than at first. The change is larger than the noise between two sets, ${noise}.`,
    worse: (noise) =>
      `Further inward than at first. The change is larger than the noise between two sets, ${noise}.`,
    small: (noise) => `Nothing larger than the noise between two sets, ${noise}.`,
    tooFew: (sets, least) => `${countOf(sets, 'set')} so far. I compare from ${least} on.`,
    noise: (noise) => `camera noise ±${noise}`,
    inside: 'inside',
    onePerson: 'Choose one person to see how their knees change.',
  },
  filters: {
    label: 'Which sets are shown',
    everyone: 'Everyone',
    source: { name: 'Source', all: 'Camera and video', camera: 'Camera', video: 'Video' },
    period: {
      name: 'Period',
      all: 'All time',
      month: 'Last 4 weeks',
      quarter: 'Last 3 months',
      year: 'Last year',
    },
    onlyInside: 'Only with a knee inside',
    search: 'Search names and notes',
    nothing: { title: 'No set matches', text: 'Other sets are there, but none like this.' },
    reset: 'Show all sets',
  },
  compare: {
    column: 'Compare',
    choose: (when) => `Compare the set of ${when}`,
    button: 'Compare two',
    hint: (chosen) =>
      chosen === 0 ? 'Tick two sets to compare them.' : chosen === 1 ? 'Tick one more.' : 'Two are ticked.',
    title: (before, after) => `${before} and ${after}`,
    back: 'History',
    swap: 'Swap',
    measure: 'Measure',
    change: 'Real change?',
    legs: { left: 'Left knee', right: 'Right knee' },
    mean: 'mean inward angle',
    depth: 'Depth',
    depthNote: 'mean knee bend',
    pain: 'Pain after',
    painScale: '0 to 10',
    curves: 'Each knee’s path',
    reps: (count) => countOf(count, 'rep'),
    verdicts: { less: 'Yes, less', more: 'Yes, more', tooSmall: 'Too small', cantTell: 'Can’t tell' },
    noise: (noise) => `noise ±${noise}`,
    sameSetUp: {
      title: 'Same set-up both times.',
      text: 'Same source, and you stood about as straight to the camera.',
    },
    otherSetUp: 'The set-up differs, which moves the numbers by itself.',
    differences: {
      turned: 'You stood turned to the camera differently, or far.',
      source: 'One comes from the camera, the other from a file.',
      cameraPlace: 'The camera stood elsewhere.',
      engine: 'The joints were found in another way.',
      unknownView: 'I don’t know from where the camera looked.',
    },
    missing: {
      title: 'One of the sets is gone',
      text: 'It was deleted. Choose two others in the history.',
    },
  },
  rename: {
    button: (when) => `Name the set of ${when}`,
    label: 'Name of this set',
    save: 'Save',
    cancel: 'Cancel',
    notSaved: 'The name was not saved.',
  },
}
