/**
 * What is missing from the sample on purpose, as real half-years have gaps. `id` is what the readiness list
 * calls the finding after its kind; `text` gaps name the row and the cell that is empty.
 */
export interface PlantedGap {
  kind: string
  id: string
  cell?: string
}

export const plantedGaps: PlantedGap[] = [
  { kind: 'late-without-reason', id: 'act_varhaiskasvatusneuvola' },
  { kind: 'indicator-without-reading', id: 'ind_paihde:per_2020h2' },
  { kind: 'narrative-missing', id: 'evaluation' },
  { kind: 'translation-missing', id: 'sv:embedding' },
  { kind: 'deviation-without-reason', id: 'cat_laitteet:per_2020h2' },
  { kind: 'attachment-missing', id: 'atc_paakirja' },
  { kind: 'attachment-missing', id: 'atc_kustannuspaikat' },
  { kind: 'survey-not-imported', id: 'wav_lapset2020' },
  { kind: 'survey-not-imported', id: 'wav_vanhemmat2020' },
  { kind: 'survey-not-imported', id: 'wav_ammattilaiset2020' },
  { kind: 'text-without-swedish', id: 'act_kohtaamispaikat:per_2020h2', cell: 'actionPeriods.results.sv' },
  { kind: 'text-without-swedish', id: 'out_arviointimalli', cell: 'outputs.availability.sv' },
  { kind: 'output-without-owner', id: 'out_perhetyonkuvaus', cell: 'outputs.permanentOwnerId' },
  { kind: 'finding-without-answer', id: 'fin_aika', cell: 'findings.weDid' },
]
