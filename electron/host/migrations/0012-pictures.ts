/** Pictures of a set's best and worst rep, where they were asked for. */
export const pictures = `
  CREATE TABLE rep_picture (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    rep_index INTEGER NOT NULL CHECK (rep_index >= 1),
    at_ms REAL NOT NULL,
    face TEXT NOT NULL CHECK (face IN ('blurred', 'shown')),
    -- The joints in the picture's pixels, as in src/contract/repPicture.ts.
    figure_json TEXT NOT NULL,
    jpeg BLOB NOT NULL CHECK (length(jpeg) BETWEEN 1 AND 450000),
    PRIMARY KEY (session_id, rep_index)
  ) STRICT;
`
