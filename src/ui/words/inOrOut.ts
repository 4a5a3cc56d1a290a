/** Whole degrees with the word for their side; nothing is on neither. */
export const inOrOut = (degrees: number, inward: string, outward: string): string => {
  const whole = Math.round(degrees)
  return whole === 0 ? '0°' : `${Math.abs(whole)}° ${whole > 0 ? inward : outward}`
}
