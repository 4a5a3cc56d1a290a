/** Whole degrees with a real minus sign, as on every screen: "13°", "−2°". */
export const formatAngle = (angle: number): string => {
  const whole = Math.round(angle)
  return whole < 0 ? `−${-whole}°` : `${Math.abs(whole)}°`
}
