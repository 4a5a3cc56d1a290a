/**
 * Heel-lift tests: both halves carry the same key, the moment the flat half was recorded, so that they find each other on
 * any computer. Exercises belong to a person like sets do.
 */
export const heelLift = `
  ALTER TABLE session ADD COLUMN heel_lift_key TEXT;
  ALTER TABLE session ADD COLUMN heel_lift_half TEXT
    CHECK (heel_lift_half IN ('flat', 'raised') AND heel_lift_key IS NOT NULL OR heel_lift_half IS NULL);
  CREATE INDEX session_of_heel_lift ON session (heel_lift_key) WHERE heel_lift_key IS NOT NULL;

  ALTER TABLE exercise ADD COLUMN person_id INTEGER REFERENCES person ON DELETE SET NULL;
  UPDATE exercise SET person_id = (SELECT min(person_id) FROM person);
`
