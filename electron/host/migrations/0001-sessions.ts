/** Sets, their reps with both legs, their warnings and the movements that were no reps. */
export const sessions = `
  CREATE TABLE session (
    -- AUTOINCREMENT: an id is never given out twice, so a late retry can't write into somebody else's session.
    session_id INTEGER PRIMARY KEY AUTOINCREMENT,
    recorded_at_iso TEXT NOT NULL,
    -- The same moment as a number: ISO texts with different offsets don't sort by time.
    recorded_at_epoch_ms REAL NOT NULL,
    app_version TEXT NOT NULL,
    source_kind TEXT NOT NULL CHECK (source_kind IN ('camera', 'video', 'landmarks')),
    source_name TEXT NOT NULL,
    duration_ms REAL NOT NULL CHECK (duration_ms >= 0),
    frames_total INTEGER NOT NULL CHECK (frames_total >= 0),
    frames_measured INTEGER NOT NULL CHECK (frames_measured >= 0),
    engine TEXT,
    camera_yaw_deg REAL,
    camera_pitch_deg REAL,
    camera_roll_deg REAL,
    finished INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
  ) STRICT;
  CREATE INDEX session_newest_first ON session (recorded_at_epoch_ms DESC, session_id DESC) WHERE deleted = 0;

  CREATE TABLE rep (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    rep_index INTEGER NOT NULL CHECK (rep_index >= 1),
    started_at_ms REAL NOT NULL,
    bottom_at_ms REAL NOT NULL,
    ended_at_ms REAL NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    depth_deg REAL,
    depth_error_deg REAL,
    left_knee_inward_deg REAL,
    left_error_deg REAL,
    left_knee_inward_shin_lengths REAL,
    left_knee_inward_phase TEXT CHECK (left_knee_inward_phase IN ('descent', 'bottom', 'ascent')),
    left_knee_inward_at_bottom_deg REAL,
    left_shin_frontal_deg REAL,
    left_verdict TEXT NOT NULL CHECK (left_verdict IN ('fine', 'inside', 'cant-tell')),
    left_reason TEXT,
    right_knee_inward_deg REAL,
    right_error_deg REAL,
    right_knee_inward_shin_lengths REAL,
    right_knee_inward_phase TEXT CHECK (right_knee_inward_phase IN ('descent', 'bottom', 'ascent')),
    right_knee_inward_at_bottom_deg REAL,
    right_shin_frontal_deg REAL,
    right_verdict TEXT NOT NULL CHECK (right_verdict IN ('fine', 'inside', 'cant-tell')),
    right_reason TEXT,
    -- Rows of [t_ms, depth_deg, left_inward_deg, right_inward_deg]. Last, so that summaries never read it.
    curve_json TEXT NOT NULL,
    PRIMARY KEY (session_id, rep_index)
  ) STRICT;

  CREATE TABLE warning (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind = 'knee-inside'),
    side TEXT NOT NULL CHECK (side IN ('left', 'right')),
    raised_at_ms REAL NOT NULL,
    cleared_at_ms REAL,
    PRIMARY KEY (session_id, side, raised_at_ms)
  ) STRICT;

  CREATE TABLE dropped (
    session_id INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    position INTEGER NOT NULL,
    started_at_ms REAL NOT NULL,
    ended_at_ms REAL NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('too-shallow', 'sat-down', 'feet-moved', 'lost', 'ended-mid-rep')),
    PRIMARY KEY (session_id, position)
  ) STRICT;
`
