import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

export const PAGE_SCHEME = 'app'
export const PAGE_ORIGIN = 'app://workbench'

/** Only the program's own files, no other origin, no inline script or style, no frame, no form target. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // `default` lets only the empty string through (React Aria clears a node with it);
  // the editor parses what is pasted in a document of its own and puts it through the schema of rich text.
  'trusted-types default ProseMirrorClipboard',
].join('; ')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Answers `app://workbench/…` from one folder and from nowhere else. */
export async function servePage(folder: string, request: { method: string; url: string }): Promise<Response> {
  const file = fileFor(folder, request)
  const type = file && TYPES[extname(file)]
  if (!file || !type) return refusal()
  try {
    return new Response(await readFile(file), { headers: { 'content-type': type, ...guards() } })
  } catch {
    return refusal()
  }
}

/** The file asked for, or null when the address leads out of the folder: `%2e%2e`, `%2f`, `%5c` and `%00` are tried here. */
function fileFor(folder: string, { method, url }: { method: string; url: string }): string | null {
  const address = URL.parse(url)
  if (method !== 'GET' || !address || address.protocol !== `${PAGE_SCHEME}:` || address.host !== 'workbench') return null
  const path = decoded(address.pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const root = resolve(folder)
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`)
  return file.startsWith(root + sep) ? file : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function refusal(): Response {
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain', ...guards() } })
}

function guards(): Record<string, string> {
  return {
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  }
}
