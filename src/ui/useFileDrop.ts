import { useEffect, useState } from 'react'

type FileDrop = { readonly over: boolean; readonly refused: boolean; readonly dismiss: () => void }

/** Videos may be dropped anywhere in the window; anything else is refused in words, and never opened by the browser. */
export const useFileDrop = (onVideos: (files: readonly File[]) => void): FileDrop => {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault()
      setOver(event.type === 'dragover' && (event.dataTransfer?.types.includes('Files') ?? false))
    }
    const drop = (event: DragEvent) => {
      drag(event)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length === 0) return
      const hasVideo = files.some(isVideo)
      setRefused(!hasVideo)
      // Among videos, what isn't one is told at its turn with the reason.
      if (hasVideo) onVideos(files)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', drag)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', drag)
      window.removeEventListener('drop', drop)
    }
  }, [onVideos])
  return { over, refused, dismiss: () => setRefused(false) }
}

/** Some systems know no type for rarer containers, so the ending counts too. */
export const isVideo = (file: Pick<File, 'type' | 'name'>) =>
  file.type.startsWith('video/') || /\.(mp4|m4v|mov|webm|mkv|ogv|avi)$/i.test(file.name)
