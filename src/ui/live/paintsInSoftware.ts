/** Whether the window is painted by the processor, which the measurement needs for itself. */
export const paintsInSoftware = (): boolean =>
  new OffscreenCanvas(1, 1).getContext('webgl2', { failIfMajorPerformanceCaveat: true }) === null
