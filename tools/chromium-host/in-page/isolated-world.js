// Runs before the page, in a world of its own: what a sandboxed preload sees. Only here is the way to main.
// Given by the host around this text: preload (a function), encode, decode, secret (a name no page can guess), platform.
const send = globalThis.hostSend
delete globalThis.hostSend

const waiting = new Map()
const listeners = new Map()
let asked = 0

globalThis.hostReceive = (kind, first, second, third) => {
  if (kind === 'reply') settle(first, second, third)
  else for (const listener of listeners.get(first) ?? []) listener({ sender: ipcRenderer }, ...decode(second))
}

function settle(id, worked, answer) {
  const { resolve, reject } = waiting.get(id)
  waiting.delete(id)
  if (worked) resolve(decode(answer))
  else reject(new Error(answer))
}

const ipcRenderer = only('ipcRenderer', {
  invoke: (channel, ...args) =>
    new Promise((resolve, reject) => {
      structuredClone(args) // throws where Electron would
      waiting.set(++asked, { resolve, reject })
      send(JSON.stringify({ kind: 'invoke', id: asked, channel, args: encode(args) }))
    }),
  on(channel, listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  },
  removeListener(channel, listener) {
    listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener))
    return ipcRenderer
  },
})

// The bridge: functions stay here and the page gets numbers for them; its callbacks come as numbers the other way.
const functions = []
const exposed = []
const emit = (detail) => dispatchEvent(new CustomEvent(secret + 'page', { detail }))

function outward(value) {
  if (typeof value === 'function') return { $function: functions.push(value) - 1 }
  if (Array.isArray(value)) return value.map(outward)
  if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, outward(one)]))
  return value
}

function inward(value) {
  return value?.$callback === undefined ? value : (...args) => emit({ callback: value.$callback, args: args.map(outward) })
}

addEventListener(secret + 'preload', ({ detail: { id, number, args } }) => {
  try {
    const result = functions[number](...args.map(inward))
    if (typeof result?.then !== 'function') return emit({ returned: id, value: outward(result) })
    emit({ returned: id, promised: true })
    result.then(
      (value) => emit({ resolved: id, value: outward(value) }),
      (error) => emit({ rejected: id, message: String(error?.message ?? error) }),
    )
  } catch (error) {
    emit({ returned: id, message: String(error?.message ?? error) })
  }
})
addEventListener(secret + 'open', ({ detail: url }) => send(JSON.stringify({ kind: 'open', url })))
addEventListener(secret + 'ready', () => emit({ exposed }))

const contextBridge = only('contextBridge', {
  exposeInMainWorld(name, api) {
    exposed.push([name, outward(api)])
    emit({ exposed })
  },
})

function only(name, parts) {
  return new Proxy(parts, {
    get(known, key) {
      if (typeof key === 'symbol' || key in known) return known[key]
      throw new Error(`The Chromium host has no ${name}.${key}`)
    },
  })
}

function require(name) {
  if (name === 'electron' || name === 'electron/renderer') return only('electron, in the preload,', { contextBridge, ipcRenderer })
  throw new Error(`module not found: ${name}`)
}

const process = only('process, in the preload,', { type: 'renderer', platform, contextIsolated: true, sandboxed: true })
preload(require, { exports: {} }, {}, process)
