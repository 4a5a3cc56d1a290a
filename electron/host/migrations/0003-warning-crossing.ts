/** When the knee crossed the line, from which a warning's delay is counted. Older warnings did not note it. */
export const warningCrossing = `ALTER TABLE warning ADD COLUMN crossed_at_ms REAL;`
