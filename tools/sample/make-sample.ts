import { resolve } from 'node:path'
import { sampleParts } from './sample.ts'
import { changesOf, workbookOf, writeWorkbook } from './workbook.ts'

// Makes resources/demo anew. The seed is fixed, so running it twice gives the same bytes.
const resources = resolve(import.meta.dirname, '../../resources')
const changes = changesOf(sampleParts(resources))
await writeWorkbook(`${resources}/demo/workbook`, changes)
for (const [table, rows] of Object.entries(workbookOf(changes).tables)) console.log(`${table}: ${Object.keys(rows).length}`)
