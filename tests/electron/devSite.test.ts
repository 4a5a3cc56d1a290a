import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAppSite } from '#electron/appSite.ts'
import { openDevSite } from '#electron/devSite.ts'

let server: Server
let site: ReturnType<typeof openDevSite>

beforeAll(async () => {
  server = createServer((request, response) => response.end(`asked for ${request.url}`))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  const port = typeof place === 'object' && place !== null ? place.port : 0
  site = openDevSite(`http://127.0.0.1:${port}/`, openAppSite(tmpdir()))
})
afterAll(() => server.close())

const get = (address: string) => site.answer(new Request(address))

test('while developing, the page comes from the development server, isolated as the built one is', async () => {
  const answer = await get('app://overtoe/main.tsx?t=1')
  expect(await answer.text()).toBe('asked for /main.tsx?t=1')
  expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp')
})

test('an address with two slashes still goes to the development server', async () => {
  expect(await (await get('app://overtoe//example.com/main.tsx')).text()).toBe(
    'asked for //example.com/main.tsx',
  )
})

test('other hosts are refused, and recordings and printing stay with the app', async () => {
  const answers = await Promise.all(
    ['app://example/', 'app://overtoe/recording/1', 'app://overtoe/print/1'].map(get),
  )
  expect(answers.map(({ status }) => status)).toEqual([403, 404, 404])
})
