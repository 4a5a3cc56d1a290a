import { systemPreferences } from 'electron'

/** macOS guards the camera per program and asks once; the other systems leave it to the page's own permission. */
export const askForCameraAccess = async (): Promise<'allowed' | 'deniedBySystem'> => {
  if (process.platform !== 'darwin') return 'allowed'
  return (await systemPreferences.askForMediaAccess('camera')) ? 'allowed' : 'deniedBySystem'
}
