/** What the app remembers between runs, as JSON under a name. */
export const settings = `
  CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value_json TEXT NOT NULL
  ) STRICT;
`
