import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { notMeasured, numberMarkup, type NumberStyle } from '#core/report/reportNumbers.ts'
import { calibrationFact } from '#core/report/sections/calibration.ts'
import { fact } from '#core/report/sections/fact.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** Where the camera stood and how much it saw: how far the rest of the page may be trusted. */
export const cameraCheck = ({ camera, source, calibration }: FormReport, words: ReportWords): Markup => {
  const { locale, camera: text } = words
  const angle = (value: number | null, towards: Towards) =>
    directed(value, towards, { locale, digits: 1, unit: '°' })
  const perSecond = source.duration_ms > 0 ? (source.frames_measured * 1000) / source.duration_ms : null
  const percent = source.frames_total > 0 ? (source.frames_measured * 100) / source.frames_total : null
  return html`<section class="camera" aria-labelledby="camera-heading">
    <h2 id="camera-heading">${text.heading}</h2>
    <dl class="facts">
      ${fact(text.yaw, angle(camera.yaw_deg, { plus: text.towards.left, minus: text.towards.right, zero: text.straightOn }))}
      ${fact(text.pitch, angle(camera.pitch_deg, { plus: text.up, minus: text.down, zero: text.level }))}
      ${fact(text.roll, angle(camera.roll_deg, { plus: text.clockwise, minus: text.anticlockwise, zero: text.level }))}
      ${fact(text.distance, camera.distance_m === undefined ? html`${notMeasured}` : html`${text.about} ${tenths(camera.distance_m, locale)} m`)}
      ${fact(text.frameRate, perSecond === null ? html`${notMeasured}` : html`${tenths(perSecond, locale)} ${text.perSecond}`)}
      ${fact(text.measuredFrames, percent === null ? html`${notMeasured}` : html`${tenths(percent, locale)} %`)}
      ${calibrationFact(calibration, words)}
    </dl>
  </section>`
}

type Towards = { readonly plus: string; readonly minus: string; readonly zero: string }

/** The size of an angle and a word for its direction, because nobody remembers what a minus means here. */
const directed = (value: number | null, towards: Towards, style: NumberStyle): Markup => {
  if (value === null) return html`${notMeasured}`
  const size = numberMarkup(Math.abs(value), style)
  // Half of the last printed digit: what prints as 0.0° has no direction.
  if (Math.abs(value) < 0.05) return html`${size}, ${towards.zero}`
  return html`${size}, ${value > 0 ? towards.plus : towards.minus}`
}

const tenths = (value: number, locale: string) =>
  numberMarkup(Math.round(value * 10) / 10, { locale, digits: 1 })
