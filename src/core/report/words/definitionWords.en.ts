import type { ReportWords } from '#core/report/words/reportWords.ts'

export const enDefinitions: ReportWords['definitions'] = {
  heading: 'What was measured',
  list: ({ inside, clear, judgedFrom, error }) => [
    {
      term: 'Largest inward',
      unit: `degrees ± standard error, typically ${error}`,
      meaning:
        'Lean of the shin toward the middle, out of the upright plane through ankle and second toe: the largest that was held, never a single frame; + inside, − outside. The larger its error, the more a reading is drawn to 4°, where knees usually are.',
    },
    { term: 'At bottom', unit: 'degrees', meaning: 'The same angle at the lowest point.' },
    {
      term: 'When',
      unit: 'down, bottom, up',
      meaning: 'The part of the rep with the largest inward angle.',
    },
    {
      term: 'Verdict',
      unit: null,
      meaning: `“Inside” from ${inside}, held; a live warning ends below ${clear}. Judged from ${judgedFrom} of knee bend (shallow reps from less, with a larger error): nearer to standing a front view can’t tell.`,
    },
    {
      term: 'Shin lengths',
      unit: 'share of the shin',
      meaning: 'Distance of the knee from the toe line, toward the middle, divided by the person’s own shin.',
    },
    {
      term: 'Shin angle',
      unit: 'degrees',
      meaning: 'Lean of the shin from upright at the lowest point, seen from the front; + leans outward.',
    },
    {
      term: 'Depth',
      unit: 'degrees',
      meaning: 'Knee bend at the lowest point, both knees’ mean, by the fitted leg model; 0 is standing.',
    },
  ],
}
