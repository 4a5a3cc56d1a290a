import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Until then a power cut could leave a file whose name is there and whose content is not. */
export const syncToDisk = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
