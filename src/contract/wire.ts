/** Carries a question to the main process and its answer back. Electron IPC is one; an in-memory host is another. */
export type Wire = (method: string, question: unknown) => Promise<unknown>
