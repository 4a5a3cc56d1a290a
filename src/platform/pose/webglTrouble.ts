/** Why MediaPipe's runtime can't draw here, or null when it can: without WebGL 2 it crashes instead of saying so. */
export const webglTrouble = (): string | null =>
  new OffscreenCanvas(1, 1).getContext('webgl2') === null
    ? 'MediaPipe needs WebGL 2, which this computer or its graphics settings do not offer'
    : null
