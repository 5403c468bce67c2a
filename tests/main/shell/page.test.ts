import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY, servePage } from '../../../src/main/shell/page.ts'

let folder: string
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'muutos ä ')), 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets/page.js'), 'export {}')
  await writeFile(join(folder, 'assets/notes.txt'), 'not a kind the page is made of')
  await writeFile(join(folder, '../secret.json'), '{}')
})
afterAll(() => rm(join(folder, '..'), { recursive: true }))

const get = async (url: string, method = 'GET') => {
  const response = await servePage(folder, { method, url })
  return { status: response.status, type: response.headers.get('content-type'), policy: response.headers.get('content-security-policy') }
}

test('the page and its parts are served with the content security policy', async () => {
  const policy = CONTENT_SECURITY_POLICY
  expect(await get('app://workbench/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', policy })
  expect(await get('app://workbench/index.html?x#/home')).toEqual({ status: 200, type: 'text/html; charset=utf-8', policy })
  expect(await get('app://workbench/assets/page.js')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', policy })
})

test.each([
  'app://workbench/../secret.json',
  'app://workbench/%2e%2e/secret.json',
  'app://workbench/assets/%2e%2e%2f%2e%2e%2fsecret.json',
  'app://workbench/..%5csecret.json',
  'app://workbench/index.html%00.js',
  'app://workbench/%E0%A4%A',
  'app://workbench//etc/passwd',
  'app://elsewhere/index.html',
  'https://workbench/index.html',
  'file:///etc/passwd',
  'app://workbench/assets',
  'app://workbench/assets/notes.txt',
  'app://workbench/none.js',
  'not an address',
])('%s is not served, and the refusal carries the policy too', async (url) => {
  expect(await get(url)).toEqual({ status: 404, type: 'text/plain', policy: CONTENT_SECURITY_POLICY })
})

test('the page is read only', async () => {
  expect((await get('app://workbench/index.html', 'POST')).status).toBe(404)
})
