import { cssText, html } from '#core/report/markup.ts'
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'

test('text from outside is escaped, in elements and in attributes', () => {
  const name = `<img src=x onerror="alert('1')"> & co`
  expect(html`<p title="${name}">${name}</p>`.markup).toBe(
    `<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co</p>`,
  )
})

test('markup nests, lists join, null and false vanish, zero stays', () => {
  const items = [1, 2].map((item) => html`<b>${item}</b>`)
  expect(html`${items}${null}${false}${0}`.markup).toBe('<b>1</b><b>2</b>0')
})

test('no text can end a quoted CSS string or the style sheet it stands in', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 40 }), (text) => {
      const inside = cssText(text).markup.slice(1, -1)
      expect(inside).not.toMatch(/["'<>\n\r\f]|\\(?![0-9a-f]{1,6} )/)
    }),
  )
})
