const drawings = {
  check: <path d="M4 10.5l4 4 8-9" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.2l2.6 1.8" />
    </>
  ),
  lock: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="2" />
      <path d="M6.5 9V6.5a3.5 3.5 0 0 1 7 0V9" />
    </>
  ),
  play: <path d="M6.5 4v12l9-6z" />,
  back: <path d="M12 5l-5 5 5 5" />,
  forward: <path d="M8 5l5 5-5 5" />,
  pause: <path d="M7 4.5v11M13 4.5v11" />,
  today: (
    <>
      <rect x="3" y="4.5" width="14" height="12" rx="2.5" />
      <path d="M3 8.5h14M7 3v3M13 3v3" />
    </>
  ),
  history: (
    <>
      <path d="M3 14.5l4.5-4 3 2.5L17 6" />
      <path d="M3 17.5h14" />
    </>
  ),
  settings: (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
  squat: (
    <>
      <circle cx="11" cy="3.8" r="1.9" />
      <path d="M10.5 7L8 11.5l5 1.2-1 4.8M4 17.5h12" />
    </>
  ),
  camera: (
    <>
      <rect x="2.5" y="5" width="11" height="10" rx="2.5" />
      <path d="M13.5 9l4-2.5v7L13.5 11z" />
    </>
  ),
  video: (
    <>
      <rect x="2.5" y="4" width="15" height="12" rx="2.5" />
      <path d="M8 7.2v5.6l4.6-2.8z" />
    </>
  ),
  eye: (
    <>
      <path d="M2 10s3-5.2 8-5.2S18 10 18 10s-3 5.2-8 5.2S2 10 2 10z" />
      <circle cx="10" cy="10" r="2.4" />
    </>
  ),
  person: (
    <>
      <circle cx="10" cy="6" r="3" />
      <path d="M4 17c.6-3.6 3-5.2 6-5.2s5.4 1.6 6 5.2" />
    </>
  ),
  document: (
    <>
      <path d="M5 2.8h7l3.5 3.5v11H5z" />
      <path d="M7.5 10H13M7.5 13H13" />
    </>
  ),
  pen: <path d="M4 16l.8-3.4L13.5 4l2.6 2.6-8.7 8.6zM11.6 5.9l2.6 2.6" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  bin: <path d="M4 6h12M8 6V3.8h4V6M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5" />,
  attention: (
    <>
      <path d="M10 3l7.5 13.5h-15z" />
      <path d="M10 8v4M10 14.3v.1" />
    </>
  ),
  down: <path d="M5 7.5l5 5 5-5" />,
} as const

export type IconName = keyof typeof drawings

/** Decoration only: the words are always beside it. */
export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    {drawings[name]}
  </svg>
)
