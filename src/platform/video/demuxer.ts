/** What the app uses of mediabunny, loaded only when there is a recording: the window opens without its 360 kB. */
export { ALL_FORMATS, BlobSource, Input, UrlSource, VideoSampleSink } from 'mediabunny'
