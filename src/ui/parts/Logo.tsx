/** The mark of Overtoe: a knee on the plumb line of its toe. */
export const Logo = ({ size = 28 }: { readonly size?: number }) => (
  <svg className="logo" viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
    <path d="M14 2v24" />
    <circle cx="14" cy="10" r="6" />
    <path d="M8.5 24.5h11" />
  </svg>
)
