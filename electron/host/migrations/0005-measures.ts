/** What was measured of a rep beside its verdicts, as JSON. Reps recorded before have none. */
export const measures = `ALTER TABLE rep ADD COLUMN measures_json TEXT;`
