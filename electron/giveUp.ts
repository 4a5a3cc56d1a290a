import { app } from 'electron'

export const giveUp = (error: unknown): void => {
  console.error('Overtoe could not go on:', error)
  app.exit(1)
}
