/** What runs inside the window, with the licence each names in its own package. Full texts lie in the notices beside the program. */
export const licences: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'Electron', licence: 'MIT' },
  { name: 'LiteRT.js', licence: 'Apache-2.0' },
  { name: 'MediaPipe Pose, code and BlazePose model', licence: 'Apache-2.0' },
  { name: 'TensorFlow.js and its pose-detection', licence: 'Apache-2.0' },
  { name: 'Mediabunny', licence: 'MPL-2.0' },
  { name: 'React, zod, zustand, ml-matrix, Papa Parse', licence: 'MIT' },
  { name: 'd3-scale, d3-shape', licence: 'ISC' },
  { name: 'Archivo, Atkinson Hyperlegible Next', licence: 'OFL-1.1' },
]
