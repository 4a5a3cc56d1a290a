/** Every frame's landmarks, for looking at a rep again without a video. */
export const poses = `
  CREATE TABLE pose_chunk (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    from_ms REAL NOT NULL,
    to_ms REAL NOT NULL,
    frames INTEGER NOT NULL CHECK (frames >= 1),
    width REAL NOT NULL CHECK (width > 0),
    height REAL NOT NULL CHECK (height > 0),
    -- Packed as in src/core/body/packPoses.ts, then deflated.
    packed BLOB NOT NULL,
    PRIMARY KEY (session_id, from_ms)
  ) STRICT;
`
