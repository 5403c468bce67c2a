// Runs before the page, in its own world: builds what the preload exposed, and has no other way to main.
// Given by the host around this text: secret (a name no page can guess).
const NewEvent = CustomEvent
const fire = dispatchEvent.bind(window)
const promises = new Map()
const callbacks = new Map()
const built = new Set()
let count = 0
let answer

function build(value) {
  if (value?.$function !== undefined) return (...args) => call(value.$function, args)
  if (Array.isArray(value)) return value.map(build)
  if (value && Object.getPrototypeOf(value) === Object.prototype)
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, build(one)])))
  return value
}

function call(number, args) {
  const id = ++count
  fire(new NewEvent(secret + 'preload', { detail: { id, number, args: args.map(outward) } }))
  if (answer.message !== undefined) throw new Error(answer.message)
  return answer.promised ? new Promise((resolve, reject) => promises.set(id, { resolve, reject })) : build(answer.value)
}

function outward(value) {
  if (typeof value !== 'function') return structuredClone(value)
  callbacks.set(++count, value)
  return { $callback: count }
}

addEventListener(secret + 'page', ({ detail }) => {
  if (detail.exposed) expose(detail.exposed)
  else if (detail.returned !== undefined) answer = detail
  else if (detail.resolved !== undefined) promises.get(detail.resolved).resolve(build(detail.value))
  else if (detail.rejected !== undefined) promises.get(detail.rejected).reject(new Error(detail.message))
  else callbacks.get(detail.callback)(...detail.args.map(build))
  promises.delete(detail.resolved ?? detail.rejected)
})

function expose(apis) {
  for (const [name, api] of apis) {
    if (built.has(name)) continue
    built.add(name)
    Object.defineProperty(window, name, { value: build(api), enumerable: true })
  }
}

// Opening a window always ends in main's setWindowOpenHandler; only 'deny' exists here.
const open = (url) => {
  fire(new NewEvent(secret + 'open', { detail: new URL(url ?? 'about:blank', document.baseURI).href }))
  return null
}
Object.defineProperty(window, 'open', { value: open, writable: true, configurable: true })
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node.localName === 'a' && node.href)
  if (!link || event.defaultPrevented) return
  const elsewhere = (link.target && link.target !== '_self') || event.ctrlKey || event.metaKey || event.shiftKey
  if (!elsewhere) return
  event.preventDefault()
  open(link.href)
})
fire(new NewEvent(secret + 'ready'))
