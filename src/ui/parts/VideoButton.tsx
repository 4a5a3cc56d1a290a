import { Icon } from '#ui/parts/Icon.tsx'
import { useRef } from 'react'

type VideoButtonProps = {
  readonly label: string
  readonly className: string
  readonly onVideo: (file: File) => void
  /** Without the icon. */
  readonly plain?: boolean
}

/** Opens the system's file picker; a file that can't be decoded is explained where it is opened. */
export const VideoButton = ({ label, className, onVideo, plain = false }: VideoButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {!plain && <Icon name="video" />}
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="video/*,.mkv"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be opened twice in a row.
          event.target.value = ''
          if (file) onVideo(file)
        }}
      />
    </>
  )
}
