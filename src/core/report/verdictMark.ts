import type { VerdictName } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { html, type Markup } from '#core/report/markup.ts'

/** The plumb line with the knee on it, beside it, or unknown. The wedge points outward, where the knee should go. */
export const verdictMark = (verdict: VerdictName, side: Side): Markup =>
  html`<svg class="mark ${verdict}" viewBox="0 0 24 24" aria-hidden="true">${drawing(verdict, side)}</svg>`

const drawing = (verdict: VerdictName, side: Side): Markup => {
  switch (verdict) {
    case 'fine':
      return html`<path class="stroke" d="M12 1.5v21" /><circle class="fill" cx="12" cy="12" r="5.6" />`
    case 'inside':
      return side === 'left'
        ? html`<path class="stroke" d="M4.5 1.5v21" /><path class="fill" d="M21 4.5 8.5 12 21 19.5z" />`
        : html`<path class="stroke" d="M19.5 1.5v21" /><path class="fill" d="M3 4.5 15.5 12 3 19.5z" />`
    case 'cant-tell':
      return html`<path class="stroke" d="M12 1.5v3M12 19.5v3" /><circle
          class="stroke broken"
          cx="12"
          cy="12"
          r="6.2"
        />`
  }
}
