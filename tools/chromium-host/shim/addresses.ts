// Chromium knows no scheme of ours, so app://workbench/x is https://workbench.app.invalid/x in it:
// a name that can never be resolved, so that whatever is not answered by main fails.

type Handler = (request: Request) => Response | Promise<Response>

const schemes = new Map<string, Handler | null>()

export function registerScheme(scheme: string): void {
  schemes.set(scheme, null)
}

export function handleScheme(scheme: string, handler: Handler): void {
  if (!schemes.has(scheme)) throw new Error(`The Chromium host serves only schemes registered as privileged, not ${scheme}`)
  schemes.set(scheme, handler)
}

export function handlerOf(address: string): Handler | null {
  return schemes.get(address.split(':')[0] ?? '') ?? null
}

export function inChromium(address: string): string {
  const [, scheme, host, rest] = /^([a-z]+):\/\/([^/]+)(.*)$/.exec(address) ?? []
  return scheme && schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest}` : address
}

export function inProgram(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.([a-z]+)\.invalid(?=\/|$)/, (whole, host: string, scheme: string) =>
    schemes.has(scheme) ? `${scheme}://${host}` : whole,
  )
}

/** The origin as Electron tells it; Node's own URL calls it 'null' for schemes it does not know. */
export function originOf(address: string): string {
  return /^[a-z]+:\/\/[^/]+/.exec(address)?.[0] ?? 'null'
}
