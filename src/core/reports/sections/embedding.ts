import type { Output } from '../../actions/action.ts'
import { organisations } from '../../programme/programme.ts'
import { byOrder } from '../../values/order.ts'
import { row } from '../../workbook/rows.ts'
import { paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Who keeps each output for good once the grant has ended. */
export function embedding(telling: Telling): Block[] {
  const { workbook, material, words, figures, sentence } = telling
  const ownerOf = (output: Output) => row(workbook, organisations, output.permanentOwnerId)
  const all = material.outputs.toSorted((a, b) => Number(!ownerOf(a)) - Number(!ownerOf(b)) || byOrder(a, b))
  if (all.length === 0) return [paragraph(plain(words('reports.noOutputs')))]
  return [
    paragraph(
      ...sentence('reports.embedded', {
        owned: figures.count('embedding_owned', recordsOf('outputs', all.filter(ownerOf))),
        all: figures.count('embedding_all', recordsOf('outputs', all)),
      }),
    ),
    table({
      anchor: 't_embedding',
      caption: words('reports.embeddingCaption'),
      columns: [[words('reports.output'), 46], [words('reports.stage'), 18], [words('reports.permanentOwner'), 36]],
      rows: all.map((output) => {
        const owner = ownerOf(output)
        return [
          telling.text(output.name, 'outputs', output.id),
          [plain(words(`reports.stage${capital(output.stage)}`))],
          owner ? telling.text(owner.name, 'organisations', owner.id) : [plain(words('reports.noOwnerYet'))],
        ]
      }),
    }),
  ]
}
