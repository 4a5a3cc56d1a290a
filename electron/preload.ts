import { contextBridge, ipcRenderer } from 'electron'

/** The page's only way out: one function, no channel names, no Node. */
contextBridge.exposeInMainWorld('askHost', (method: unknown, question: unknown) =>
  ipcRenderer.invoke('askHost', method, question),
)
