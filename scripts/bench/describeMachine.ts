import { cpus, loadavg, platform, release, totalmem } from 'node:os'

export const describeMachine = () => ({
  processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  memory: `${Math.round(totalmem() / 1024 ** 3)} GB`,
  system: `${platform()} ${release()}`,
  /** Processes that wanted a processor during the last minute; more than there are means that times are too long. */
  load: loadavg()[0]?.toFixed(1) ?? '?',
})
