import { attachments, reportExceptions, reports, reportSections } from '../../src/core/reporting/report.ts'
import { grantId } from './grant.ts'
import { narratives } from './narratives.ts'
import { inOrder, rich, row, text, type SampleRow, type Written } from './rows.ts'

export const reportId = 'rep_2020h2'

type Kind = 'ledger' | 'hours' | 'events' | 'surveyFrame' | 'costCentreReport' | 'other'

const finance: Written = ['Talouskoordinaattori', 'Ekonomikoordinator', 'Finance coordinator']

/** None has its file yet; the required ones therefore stand on the readiness list. */
const attached: [id: string, kind: Kind, name: Written, required: boolean, signedBy?: Written][] = [
  ['paakirja', 'ledger', ['Pääkirja 1.7.–31.12.2020', 'Huvudbok 1.7.–31.12.2020', 'General ledger'], true, finance],
  ['kustannuspaikat', 'costCentreReport', ['Kustannuspaikkaraportti', 'Kostnadsställerapport', 'Cost centre report'], true, finance],
  ['tyoaika', 'hours', ['Osa-aikaisten työajan kirjaukset', 'De deltidsanställdas arbetstidsanteckningar', 'Time records'], false],
  ['tilaisuudet', 'events', ['Luettelo tilaisuuksista', 'Förteckning över evenemang', 'List of events'], false],
  ['kyselylomakkeet', 'surveyFrame', ['Kyselylomakkeet', 'Enkätformulär', 'Survey forms'], false],
]

export function reportRows(): SampleRow[] {
  return [
    row(reports, reportId, { kind: 'interim', periodId: 'per_2020h2', grantIds: [grantId], languages: ['fi', 'sv'], outline: 'interim@1' }),
    ...narratives.map(([section, words, ready]) => row(reportSections, `${reportId}:${section}`, { reportId, section, narrative: rich(words), ...(ready && { ready }) })),
    row(reportExceptions, 'rex_verkkosivu', { reportId, finding: 'translation-missing:sv:out_arviointimalli', reason: 'Ruotsinkielinen sivu julkaistaan Innokylässä maaliskuussa 2021.', who: 'Muutosagentti' }),
    ...inOrder(attached.map(([id, kind, name, required, signedBy]) => ({ id, kind, name, required, signedBy }))).map(({ id, kind, name, required, signedBy, order }) =>
      row(attachments, `atc_${id}`, { reportId, kind, name: text(name), required, ...(signedBy && { signedBy: text(signedBy) }), order }),
    ),
  ]
}
