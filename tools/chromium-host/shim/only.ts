import { EventEmitter } from 'node:events'

/** Whatever Electron has and the host has not must throw: a test that passes silently over it would prove nothing. */
export function only<Parts extends object>(name: string, parts: Parts): Parts {
  return new Proxy(parts, {
    get(known, key) {
      if (typeof key !== 'symbol' && !(key in known) && !HARMLESS.has(key)) throw new Error(`The Chromium host has no ${name}.${key}`)
      const value: unknown = Reflect.get(known, key, known)
      // Bound, because private fields are not found through a proxy.
      return typeof value === 'function' ? (value.bind(known) as unknown) : value
    },
    set: (known, key, value) => Reflect.set(known, key, value, known),
  })
}

// What promises, consoles and debuggers ask of every object.
const HARMLESS = new Set(['then', 'toJSON', 'nodeType', 'inspect'])

/** An emitter that refuses to be listened to for what it never says. */
export class Teller extends EventEmitter {
  #name: string
  #events: readonly string[]

  constructor(name: string, events: readonly string[]) {
    super()
    this.#name = name
    this.#events = events
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    return super.on(this.#known(event), listener as () => void)
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    return super.once(this.#known(event), listener as () => void)
  }

  #known(event: string): string {
    if (this.#events.includes(event)) return event
    throw new Error(`The Chromium host has no event '${event}' of ${this.#name}`)
  }
}

/** The event of something that may be prevented, and whether it was. */
export function preventable<Details extends object>(details: Details) {
  let prevented = false
  return {
    ...details,
    preventDefault: () => {
      prevented = true
    },
    wasPrevented: () => prevented,
  }
}
