/** Numbers that people write out, from two on; "one" is too often no number. */
const written: Record<string, number> = {
  kaksi: 2, kolme: 3, neljä: 4, viisi: 5, kuusi: 6, seitsemän: 7, kahdeksan: 8, yhdeksän: 9,
  två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9,
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
}

/** Persons of whom a small number may tell who they are, in the forms that stand after a number. */
const persons = [
  'lapsi', 'lasta', 'nuori', 'nuorta', 'vanhempi', 'vanhempaa', 'huoltaja', 'huoltajaa', 'perhe', 'perhettä', 'vastaaja', 'vastaajaa', 'asiakas', 'asiakasta', 'oppilas', 'oppilasta', 'kokemusasiantuntija', 'kokemusasiantuntijaa',
  'barn', 'ung', 'unga', 'förälder', 'föräldrar', 'vårdnadshavare', 'familj', 'familjer', 'svarande', 'klient', 'klienter', 'elev', 'elever', 'erfarenhetsexpert', 'erfarenhetsexperter',
  'child', 'children', 'young people', 'parent', 'parents', 'family', 'families', 'respondent', 'respondents', 'client', 'clients', 'pupil', 'pupils', 'expert by experience', 'experts by experience',
]

/** `3 lasta`, `kaksi sijoitettua lasta`; not `1,3 lasta`, `20–30 lasta`, `4 512 lasta` or a year. */
const counted = new RegExp(String.raw`(?<!\d[\s\u00A0])(?<![\p{L}\d.,/–-])(\d{1,3}|${Object.keys(written).join('|')})[\s\u00A0](?:\p{L}+[\s\u00A0])?(?:${persons.join('|')})(?!\p{L})`, 'giu')

/** The places of a text that tell a number of persons under the smallest one shown. */
export function smallGroupsIn(text: string, minimum: number): string[] {
  return [...text.matchAll(counted)].flatMap(([place, number = '']) => {
    const count = written[number.toLowerCase()] ?? Number(number)
    return count > 0 && count < minimum ? [place] : []
  })
}
