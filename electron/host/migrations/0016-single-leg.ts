/** What squats on one leg read of either leg: the frontal plane projection angle with its standard error, degrees. */
export const singleLeg = `
  ALTER TABLE exercise ADD COLUMN left_fppa_deg REAL;
  ALTER TABLE exercise ADD COLUMN left_fppa_error_deg REAL CHECK (left_fppa_error_deg >= 0);
  ALTER TABLE exercise ADD COLUMN right_fppa_deg REAL;
  ALTER TABLE exercise ADD COLUMN right_fppa_error_deg REAL CHECK (right_fppa_error_deg >= 0);
`
