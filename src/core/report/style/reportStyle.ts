import { pageStyle } from '#core/report/style/pageStyle.ts'
import { chartStyle } from '#core/report/style/chartStyle.ts'
import { layoutStyle } from '#core/report/style/layoutStyle.ts'
import { tableStyle } from '#core/report/style/tableStyle.ts'
import { trendStyle } from '#core/report/style/trendStyle.ts'

/** The whole look of the report; paper is always light, so there is one theme. */
export const reportStyle = [layoutStyle, chartStyle, trendStyle, tableStyle, pageStyle].join('')
