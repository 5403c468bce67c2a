import { communications } from '../../meetings/meeting.ts'
import { formatCount, formatDay } from '../../values/formats.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** What was told to whom, by channel and one by one. */
export function communication(telling: Telling): Block[] {
  const { material, words, figures, language } = telling
  const told = material.communications
  if (told.length === 0) return [paragraph(plain(words('reports.noCommunications')))]
  const channels = communications.schema.shape.channel.options.filter((channel) => told.some((one) => one.channel === channel))
  return [
    table({
      anchor: 't_channels',
      caption: words('reports.channelsCaption'),
      columns: [[words('reports.channel'), 50], [words('reports.communications'), 25, 'end'], [words('reports.reached'), 25, 'end']],
      rows: channels.map((channel) => {
        const own = told.filter((one) => one.channel === channel)
        return [[plain(words(`reports.channel${capital(channel)}`))], [figures.count(`channel_${channel}`, recordsOf('communications', own))], [figures.sum(`reached_${channel}`, 'count', 'communications', 'reached', own)]]
      }),
      total: [[plain(words('reports.total'))], [figures.count('channel_total', recordsOf('communications', told))], [figures.sum('reached_total', 'count', 'communications', 'reached', told)]],
      note: words('reports.reachedNote'),
    }),
    heading(2, words('reports.communicationList'), 'communication_list'),
    table({
      anchor: 't_communications',
      caption: words('reports.communicationsCaption'),
      columns: [[words('reports.date'), 14], [words('reports.channel'), 18], [words('reports.subject'), 34], [words('reports.audience'), 22], [words('reports.reached'), 12, 'end']],
      rows: told.map((one) => [
        [plain(formatDay(one.sentOn))],
        [plain(words(`reports.channel${capital(one.channel)}`))],
        telling.text(one.title, 'communications', one.id),
        telling.text(one.audience, 'communications', one.id),
        [plain(one.reached === undefined ? '–' : formatCount(one.reached, language))],
      ]),
    }),
  ]
}
