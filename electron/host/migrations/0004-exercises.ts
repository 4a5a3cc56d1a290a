/** The guided exercises that were done: counted, never judged. */
export const exercises = `
  CREATE TABLE exercise (
    exercise_id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- An id of the programme; text, because exercises come and go between versions.
    exercise TEXT NOT NULL CHECK (length(exercise) BETWEEN 1 AND 64),
    done_at_iso TEXT NOT NULL,
    done_at_epoch_ms REAL NOT NULL,
    duration_ms REAL NOT NULL CHECK (duration_ms >= 0),
    planned_turns INTEGER NOT NULL CHECK (planned_turns >= 0),
    checked_turns INTEGER NOT NULL CHECK (checked_turns >= 0),
    timed_turns INTEGER NOT NULL CHECK (timed_turns >= 0),
    ticked_turns INTEGER NOT NULL CHECK (ticked_turns >= 0),
    held_ms REAL NOT NULL CHECK (held_ms >= 0),
    verified_ms REAL NOT NULL CHECK (verified_ms BETWEEN 0 AND held_ms),
    squeezed_gap REAL CHECK (squeezed_gap BETWEEN 0 AND 1),
    let_go_gap REAL CHECK (let_go_gap BETWEEN 0 AND 1)
  ) STRICT;
  CREATE INDEX exercise_newest_first ON exercise (done_at_epoch_ms DESC, exercise_id DESC);
`
