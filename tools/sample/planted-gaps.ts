/**
 * What is missing from the sample's interim report on purpose, as real half-years have gaps: the readiness list in
 * Finnish and Swedish finds each of these and nothing else. `id` is what it calls the finding after its kind.
 */
export interface PlantedGap {
  kind: string
  id: string
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
  { kind: 'translation-missing', id: 'sv:act_kohtaamispaikat:per_2020h2' },
  { kind: 'translation-missing', id: 'sv:out_arviointimalli' },
  { kind: 'output-without-owner', id: 'out_perhetyonkuvaus' },
  { kind: 'finding-without-answer', id: 'fin_aika' },
  { kind: 'small-group-attended', id: 'mtg_kuuleminen_vanhemmat:expertByExperience' },
]
