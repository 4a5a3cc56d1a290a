import { fitWord } from '#ui/parts/live/fitWord.ts'

/** A word read from three metres. Long words narrow before they shrink, so that nothing is cut off. */
export const LiveWord = ({ children }: { readonly children: string }) => {
  const { stretch, scale } = fitWord(children)
  return (
    <p
      className="live-word"
      style={{ fontStretch: `${stretch}%`, fontSize: `calc(var(--live-word) * ${scale.toFixed(3)})` }}
    >
      {children}
    </p>
  )
}
