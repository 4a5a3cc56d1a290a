export const loadDemuxer = () => import('#platform/video/demuxer.ts')
