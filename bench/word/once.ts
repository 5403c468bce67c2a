import '../../src/words/words.ts'
import { ways } from './ways.ts'

// Makes one document one way, in a process that does nothing else, and prints what it took as one line of JSON.
// The words are loaded for each way: Node strips their types as it reads them, which takes memory that the built program never does.
const [way = '', count = '0', template = ''] = process.argv.slice(2)
const work = await ways[way]!(Number(count), template)
const began = performance.now()
const bytes = await work()
console.log(JSON.stringify({ milliseconds: performance.now() - began, kilobytes: process.resourceUsage().maxRSS, bytes }))
