import { register } from 'node:module'

/**
 * `node --import ./out/main/chromium-register.js out/main/index.js`: runs the main process in Node, with the module in
 * chromium-electron.js standing in for "electron". The npm package of that name must never load here: it downloads.
 */
const standIn = new URL('./chromium-electron.js', import.meta.url).href

const hook = `export const resolve = (specifier, context, next) =>
  specifier === 'electron' || specifier.startsWith('electron/')
    ? { url: ${JSON.stringify(standIn)}, shortCircuit: true }
    : next(specifier, context)`

register(`data:text/javascript,${encodeURIComponent(hook)}`, import.meta.url)
