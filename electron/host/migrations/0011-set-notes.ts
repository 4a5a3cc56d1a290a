/** What the person says of a set: pain from 0, none, to 10, the worst imaginable, and a note. */
export const setNotes = `
  ALTER TABLE session ADD COLUMN pain_0_10 INTEGER CHECK (pain_0_10 BETWEEN 0 AND 10);
  ALTER TABLE session ADD COLUMN note TEXT;
`
