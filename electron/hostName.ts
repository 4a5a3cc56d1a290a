/** Which program runs the main process, as the interface shows it. */
export const hostName = (versions: NodeJS.ProcessVersions): string =>
  versions.electron === undefined
    ? `Chromium host (Chromium ${versions.chrome?.split('.')[0] ?? 'of unknown version'})`
    : `Electron ${versions.electron}`
