/** A word read from three metres. Long words narrow before they shrink, so that nothing is cut off. */
export const LiveWord = ({ children }: { readonly children: string }) => {
  const longest = Math.max(...children.split(' ').map((word) => word.length))
  const width = longest <= 5 ? 'regular' : longest <= 6 ? 'narrow' : 'narrowest'
  return <p className={`live-word live-word-${width}`}>{children}</p>
}
