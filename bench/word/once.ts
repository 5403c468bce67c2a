import '../../src/words/words.ts'
import { ways } from './ways.ts'

// Makes one document one way, in a process that does nothing else, and prints what it took as one line of JSON.
// A short one before it, for each way alike: what is timed is the work, not how a program that has just begun is compiled.
// The words are loaded for each way: Node strips their types as it reads them, which takes memory that the built program never does.
const warmingRows = 400
const [way = '', count = '0', template = ''] = process.argv.slice(2)
await (await ways[way]!(warmingRows, template))()
const work = await ways[way]!(Number(count), template)
const began = performance.now()
const bytes = await work()
console.log(JSON.stringify({ milliseconds: performance.now() - began, kilobytes: process.resourceUsage().maxRSS, bytes }))
