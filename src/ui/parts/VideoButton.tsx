import { FileButton } from '#ui/parts/FileButton.tsx'

type VideoButtonProps = {
  readonly label: string
  readonly className: string
  readonly onVideos: (files: readonly File[]) => void
  /** Without the icon. */
  readonly plain?: boolean
}

export const VideoButton = ({ label, className, onVideos, plain = false }: VideoButtonProps) => (
  <FileButton
    label={label}
    className={className}
    accept="video/*,.mkv"
    {...(plain ? {} : { icon: 'video' as const })}
    several
    onFiles={onVideos}
  />
)
