import type { PoseSource } from '#app/ports.ts'

/** The operating system may have its own gate before the browser engine's; asked only when the camera is wanted. */
export const askFirst = (source: PoseSource, isAllowed: () => Promise<boolean>): PoseSource => ({
  kind: source.kind,
  // A camera only knows its name once it is open.
  get name() {
    return source.name
  },
  stream: source.stream,
  ...(source.film === undefined ? {} : { film: source.film }),
  run: async (sink, signal) => {
    const allowed = await isAllowed()
    if (signal.aborted) return { kind: 'stopped' }
    return allowed
      ? source.run(sink, signal)
      : { kind: 'failed', why: 'cameraDenied', detail: 'The operating system refuses the camera' }
  },
})
