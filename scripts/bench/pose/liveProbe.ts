/** What the probe wrote down; times in milliseconds of the page's own clock, `at` of a pose in the camera's. */
export type ProbeNotes = {
  readonly poses: {
    readonly at: number
    readonly heard: number
    readonly found: boolean
    readonly inference: number
    readonly rest: number
    readonly model: string
  }[]
  /** Camera pictures as the video element presented them. */
  readonly pictures: {
    readonly mediaTime: number
    readonly captured: number | null
    readonly shown: number
  }[]
  /** When the overlay was drawn. */
  readonly draws: number[]
  readonly longTasks: { readonly start: number; readonly lasted: number }[]
  /** How often the page's elements changed: React's work, batch by batch. */
  changes: number
  heap: number
}

/**
 * Runs in the app's page before anything else there and only listens: the app under test is the one that ships. Stands
 * alone, because its source is what is sent to the page.
 */
export const installProbe = () => {
  const notes: ProbeNotes = { poses: [], pictures: [], draws: [], longTasks: [], changes: 0, heap: 0 }
  Object.assign(globalThis, { probeNotes: notes })

  const NativeWorker = globalThis.Worker
  globalThis.Worker = class extends NativeWorker {
    constructor(...words: ConstructorParameters<typeof Worker>) {
      super(...words)
      this.addEventListener('message', ({ data }) => {
        if (data?.kind !== 'pose') return
        const { pose, cost } = data
        const found = pose.person !== null
        notes.poses.push({ at: pose.at, heard: performance.now(), found, ...cost })
      })
    }
  }

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      notes.longTasks.push({ start: startTime, lasted: duration })
  }).observe({ type: 'longtask' })

  const clearRect = CanvasRenderingContext2D.prototype.clearRect
  CanvasRenderingContext2D.prototype.clearRect = function (...words) {
    if (this.canvas.classList.contains('live-overlay')) notes.draws.push(performance.now())
    return clearRect.apply(this, words)
  }

  const watched = new WeakSet<HTMLVideoElement>()
  const watch = (video: HTMLVideoElement) => {
    if (watched.has(video)) return
    watched.add(video)
    const next: VideoFrameRequestCallback = (now, { mediaTime, captureTime }) => {
      notes.pictures.push({ mediaTime: mediaTime * 1000, captured: captureTime ?? null, shown: now })
      video.requestVideoFrameCallback(next)
    }
    video.requestVideoFrameCallback(next)
  }
  new MutationObserver(() => {
    notes.changes++
    for (const video of document.querySelectorAll('video')) watch(video)
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}
