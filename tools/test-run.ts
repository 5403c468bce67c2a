import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export interface Run {
  worked: boolean
  /** What it said, errors among the rest as they came. */
  output: string
}

/** Runs one of Node's programs from the project's folder and hears it out; one that hangs is ended. */
export function runNode(args: string[], longest: number, environment: Record<string, string> = {}): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: resolve(import.meta.dirname, '..'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...environment },
      timeout: longest,
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => done({ worked: false, output: `${output}\n${error.message}` }))
    child.on('close', (code, signal) => done({ worked: code === 0, output: signal ? `${output}\nEnded by ${signal}.` : output }))
  })
}
