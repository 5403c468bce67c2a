import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode } from './codec.ts'

/** The preload, wrapped in the world that Electron would run it in; it sees nothing of what is around it. */
export function isolatedWorld(preload: string, secret: string): string {
  const given = constants({ secret, platform: process.platform })
  const functions = `const encode = ${encode}\nconst decode = ${decode}\n`
  const wrapped = `const preload = function (require, module, exports, process) {\n${preload}\n};\n`
  return inTopFrame(`${wrapped}(() => {\n${given}${functions}${text('isolated-world.js')}\n})()`)
}

/** What builds the exposed functions in the page's own world. */
export function mainWorld(secret: string): string {
  return inTopFrame(constants({ secret }) + text('main-world.js'))
}

function constants(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)}\n`)
    .join('')
}

function text(name: string): string {
  return readFileSync(join(import.meta.dirname, 'in-page', name), 'utf8')
}

function inTopFrame(source: string): string {
  return `(() => {\nif (window !== top) return\n${source}\n})()`
}
