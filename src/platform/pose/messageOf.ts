/** Libraries throw errors, strings and events alike. */
export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
