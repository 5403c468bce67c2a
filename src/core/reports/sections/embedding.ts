import type { Output } from '../../actions/action.ts'
import { organisations } from '../../programme/programme.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'

/** Who keeps each output for good once the grant has ended. */
export function embedding(telling: Telling): Block[] {
  const { workbook, material, words, figures, sentence } = telling
  const ownerOf = (output: Output) => row(workbook, organisations, output.permanentOwnerId)
  const all = material.outputs
  const owners = rows(workbook, organisations).filter((one) => all.some((output) => ownerOf(output)?.id === one.id)).toSorted(byOrder)
  const lines = [...owners, undefined].map((owner) => ({ owner, owned: all.filter((output) => ownerOf(output)?.id === owner?.id) })).filter(({ owned }) => owned.length > 0)
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
      columns: [[words('reports.permanentOwner'), 32], [words('reports.outputsCount'), 14, 'end'], [words('reports.outputs'), 54]],
      rows: lines.map(({ owner, owned }) => [
        owner ? telling.text(owner.name, 'organisations', owner.id) : [plain(words('reports.noOwnerYet'))],
        [figures.count(`owned_${owner?.id ?? 'none'}`, recordsOf('outputs', owned))],
        owned.flatMap((output, index) => [...(index === 0 ? [] : [plain(', ')]), ...telling.text(output.name, 'outputs', output.id)]),
      ]),
    }),
  ]
}
