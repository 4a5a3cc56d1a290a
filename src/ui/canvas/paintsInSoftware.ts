/** What drivers call themselves that draw with the processor: Chromium's own, Mesa's two, and Windows' without a driver. */
const softwareDrivers = /swiftshader|llvmpipe|softpipe|basic render/i

/**
 * Whether the window is painted by the processor, which the measurement needs for itself. A browser that may use its software driver
 * does not always own up to the performance caveat, so the driver's name is asked too.
 */
export const paintsInSoftware = (): boolean => {
  const graphics = new OffscreenCanvas(1, 1).getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (graphics === null) return true
  const names = graphics.getExtension('WEBGL_debug_renderer_info')
  const driver: unknown = names === null ? null : graphics.getParameter(names.UNMASKED_RENDERER_WEBGL)
  graphics.getExtension('WEBGL_lose_context')?.loseContext()
  return typeof driver === 'string' && softwareDrivers.test(driver)
}
