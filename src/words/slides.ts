import { trilingual } from './trilingual.ts'

/** A document as slides. */
export const slides = trilingual(
  {
    continues: '{{title}} (jatkuu)', shortened: 'Taulukosta näytetään alku. Koko taulukko on raportissa.', moreInNotes: 'Koko teksti on muistiinpanoissa.', export: 'Vie dioiksi', save: 'Tallenna diat', kind: 'PowerPoint-esitys', saved: 'Diat tallennettu: {{file}}',
  },
  {
    continues: '{{title}} (fortsätter)', shortened: 'Endast början av tabellen visas. Hela tabellen finns i rapporten.', moreInNotes: 'Hela texten finns i anteckningarna.', export: 'Exportera som bilder', save: 'Spara bilderna', kind: 'PowerPoint-presentation', saved: 'Bilderna har sparats: {{file}}',
  },
  {
    continues: '{{title}} (continues)', shortened: 'The beginning of the table is shown. The whole table is in the report.', moreInNotes: 'The whole text is in the notes.', export: 'Export as slides', save: 'Save the slides', kind: 'PowerPoint presentation', saved: 'The slides have been saved: {{file}}',
  },
)
