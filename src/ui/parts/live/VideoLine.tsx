import type { VideoState } from '#app/live/videoKeeper.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** Small print: that a video is being recorded, or why no longer. */
export const VideoLine = ({ video }: { readonly video: VideoState }) => {
  const words = useWords().video
  if (video.kind === 'off') return null
  const isStopped = video.kind === 'stopped'
  return (
    <output className={isStopped ? 'live-engine live-engine-instead' : 'live-engine'}>
      {isStopped ? words.stopped(video.why) : words.recording}
    </output>
  )
}
