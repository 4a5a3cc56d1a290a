import type { ReportWords } from '#core/report/words/reportWords.ts'

export const enMeasures: ReportWords['measures'] = {
  heading: 'More measures',
  note: 'at the lowest point; information, not judged',
  leg: { left: 'Left leg', right: 'Right leg' },
  error: 'Error ±',
  columns: {
    descent: { short: 'Down', unit: 'seconds', meaning: 'From standing to the bottom.' },
    bottom: { short: 'Bottom', unit: 'seconds', meaning: 'Time within 5° of the lowest point.' },
    ascent: { short: 'Up', unit: 'seconds', meaning: 'From the bottom to standing.' },
    trunkLean: {
      short: 'Trunk',
      unit: 'degrees',
      meaning: 'Forward lean of the line from hips to shoulders. From the front a rough figure.',
    },
    pelvisShift: {
      short: 'Pelvis',
      unit: 'shin lengths',
      meaning: 'How far the pelvis stands to one side of the middle between the ankles; + is left.',
    },
    kneeToAnkle: {
      short: 'Knee/ankle',
      unit: 'ratio',
      meaning: 'Distance between the knees over distance between the ankles; 1 is equal.',
    },
    kneeToToe: {
      short: 'Knee/toe',
      unit: 'ratio',
      meaning: 'Distance between the knees over distance between the second toes.',
    },
    difference: {
      short: 'L\u00a0−\u00a0R',
      unit: 'degrees',
      meaning: 'The left knee’s largest inward angle minus the right one’s.',
    },
    thigh: {
      short: 'Thigh',
      unit: 'degrees',
      meaning: 'Thigh against level: 0 is parallel, − while the hip is above the knee, + below it.',
    },
    shinForward: {
      short: 'Shin forward',
      unit: 'degrees',
      meaning: 'Lean of the shin over the foot. Knees may travel forward.',
    },
    inwardEarly: {
      short: 'At 15\u00a0%',
      unit: 'degrees',
      meaning: 'The knee’s inward angle at 15 % of the depth, going down.',
    },
    heelRise: {
      short: 'Heel',
      unit: 'shin lengths',
      meaning: 'Rise of the heel over standing, from the side only; from 0.05 it counts as raised.',
    },
  },
}
