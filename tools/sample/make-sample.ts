import { resolve } from 'node:path'
import { answerFiles } from './answers/files.ts'
import { plantedGaps } from './planted-gaps.ts'
import { sampleParts } from './sample.ts'
import { changesOf, workbookOf, writeDocument, writeWorkbook } from './workbook.ts'

// Makes resources/demo anew. The seeds are fixed, so running it twice gives the same bytes.
const resources = resolve(import.meta.dirname, '../../resources')
const changes = changesOf(sampleParts(resources))
await writeWorkbook(`${resources}/demo/workbook`, changes)
for (const { name, content } of await answerFiles(resources)) await writeDocument(`${resources}/demo/surveys`, name, content)
await writeDocument(`${resources}/demo`, 'planted-gaps.json', `${JSON.stringify(plantedGaps, null, 2)}\n`)
for (const [table, rows] of Object.entries(workbookOf(changes).tables)) console.log(`${table}: ${Object.keys(rows).length}`)
