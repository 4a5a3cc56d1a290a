/** What sets taught about a body made the next set's readings worse, so nothing of it is kept. */
export const noProportions = 'ALTER TABLE person DROP COLUMN proportions_json;'
