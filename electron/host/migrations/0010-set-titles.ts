/** A name that the person gives a set, and the numbers the history counts from, apart from the long curves. */
export const setTitles = `
  ALTER TABLE session ADD COLUMN title TEXT;
  CREATE INDEX rep_numbers ON rep (session_id, left_verdict, right_verdict, depth_deg,
    left_knee_inward_deg, left_error_deg, right_knee_inward_deg, right_error_deg);
`
