/** Who squats here. The first person is there from the start, without a name, and owns all sets of before. */
export const people = `
  CREATE TABLE person (
    person_id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    created_at_iso TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    camera_place TEXT CHECK (camera_place IN ('floor', 'chair', 'table', 'other')),
    -- { parameter: { mean, sd } } of the leg model
    proportions_json TEXT,
    chosen INTEGER NOT NULL DEFAULT 0 CHECK (chosen IN (0, 1)),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
  ) STRICT;
  INSERT INTO person (name, chosen) VALUES ('', 1);

  -- A set outlives its person.
  ALTER TABLE session ADD COLUMN person_id INTEGER REFERENCES person ON DELETE SET NULL;
  UPDATE session SET person_id = 1;
  -- What the set was measured with: remembered proportions, the camera's place, good reps. As JSON.
  ALTER TABLE session ADD COLUMN calibration_json TEXT;
`
