/** A set's judged angles added up, so that a trend over thousands of sets reads a row each and no rep. */
export const setSums = `
  CREATE TABLE set_sums (
    session_id INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,
    ${columnsOf('left')},
    ${columnsOf('right')}
  ) STRICT;
  INSERT INTO set_sums ${sumsOf('GROUP BY session_id')};
  -- Also fired when a rep is replaced. Reps are never deleted but with their set.
  CREATE TRIGGER sum_up_set AFTER INSERT ON rep BEGIN
    INSERT OR REPLACE INTO set_sums ${sumsOf('WHERE session_id = NEW.session_id GROUP BY session_id')};
  END;
`

function columnsOf(side: string) {
  return `${side}_count INTEGER NOT NULL,
    ${side}_sum REAL NOT NULL,
    ${side}_squares REAL NOT NULL,
    -- Of the errors that were stated; how many judged reps state none.
    ${side}_squared_errors REAL NOT NULL,
    ${side}_unstated INTEGER NOT NULL,
    ${side}_inside INTEGER NOT NULL`
}

function sumsOf(ofWhich: string) {
  return `SELECT session_id, ${sumsOfLeg('left')}, ${sumsOfLeg('right')} FROM rep ${ofWhich}`
}

function sumsOfLeg(side: string) {
  const angle = `${side}_knee_inward_deg`
  const error = `${side}_error_deg`
  const judged = `${side}_verdict <> 'cant-tell' AND ${angle} IS NOT NULL`
  return `
    count(*) FILTER (WHERE ${judged}),
    total(${angle}) FILTER (WHERE ${judged}),
    total(${angle} * ${angle}) FILTER (WHERE ${judged}),
    total(${error} * ${error}) FILTER (WHERE ${judged}),
    count(*) FILTER (WHERE ${judged} AND ${error} IS NULL),
    count(*) FILTER (WHERE ${side}_verdict = 'inside')`
}
