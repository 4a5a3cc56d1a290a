/** What the end-to-end tests may set through the environment; none of it works without OVERTOE_E2E=1. */
export type E2eSettings = {
  /** A motion JPEG or Y4M file to show as the camera, `none` for a computer without one, `denied` for a refusal. */
  readonly camera: string | null
  /** Where the save dialog saves. */
  readonly saveFolder: string | null
  /** A file that gets one line of JSON per network request. */
  readonly requestLog: string | null
}

export const e2eSettings = (environment: NodeJS.ProcessEnv): E2eSettings | null =>
  environment.OVERTOE_E2E === '1'
    ? {
        camera: environment.OVERTOE_E2E_CAMERA ?? null,
        saveFolder: environment.OVERTOE_E2E_SAVE_FOLDER ?? null,
        requestLog: environment.OVERTOE_E2E_REQUEST_LOG ?? null,
      }
    : null
