/** How much was said of the knees during the set. Null where nobody was coached, and in older sets. */
export const feedback = `
  ALTER TABLE session ADD COLUMN feedback TEXT CHECK (feedback IN ('full', 'last-rep', 'none'));
`
