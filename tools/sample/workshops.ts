import { readFileSync } from 'node:fs'
import { followUps } from '../../src/core/meetings/meeting.ts'
import { templateName, WorkshopTemplate } from '../../src/core/templates/template.ts'
import { capturedItems, outcomes, votes, workshopBlocks, workshops } from '../../src/core/workshops/workshop.ts'
import { inOrder, row, text, type SampleRow, type Written } from './rows.ts'

interface SampleWorkshop {
  id: string
  template: string
  title: Written
  on: string
  begins: string
  place: Written
  status: 'held' | 'planned'
  groups: number
  /** At which block (from 0), by which group, what, and the dots of groups 1, 2, 3 … */
  items: [block: number, group: number, text: string, dots?: number[]][]
  /** Which item (from 0) became an existing action or a new follow-up. */
  outcomes: ([item: number, table: 'actions', id: string] | [item: number, table: 'followUps', title: Written, owner: string, dueOn: string, doneOn?: string])[]
}

const all: SampleWorkshop[] = [
  {
    id: 'yhteinentahtotila', template: 'shared-vision', status: 'held', groups: 5, on: '2020-09-29', begins: '09:00',
    title: ['Perhekeskuksen yhteinen tahtotila', 'Gemensam vision för familjecentret', 'Shared vision of the family centre'],
    place: ['Koivurannan kirjasto, etäosallistuminen mahdollista', 'Björkstrands bibliotek, möjlighet att delta på distans', 'Koivuranta library'],
    items: [
      [1, 1, 'Yllätti: perhe tapaa keskimäärin viisi työntekijää ennen kuin tuki alkaa'],
      [1, 3, 'Odotusaika vaihtelee kunnittain 10–60 vuorokautta'],
      [2, 1, 'Perhe kokee, että asia otetaan vakavasti ensimmäisellä kerralla', [2, 1, 1, 2, 1]],
      [2, 2, 'Perhe kokee, että sama ihminen kulkee rinnalla', [3, 2, 2, 2, 3]],
      [2, 3, 'Perhe kokee, että apua saa ennen kuin tilanne on kriisi', [2, 3, 3, 1, 2]],
      [2, 4, 'Perhe kokee, että palvelu puhuu sen omaa kieltä', [1, 2, 1, 3, 1]],
      [2, 5, 'Perhe kokee, että lapselta kysytään', [1, 1, 2, 1, 2]],
      [4, 2, 'Lupaus: jokaisella tukea saavalla perheellä on nimetty yhteyshenkilö viikossa', [3, 3, 2, 3, 3]],
      [4, 3, 'Lupaus: tuki alkaa kahdessa viikossa ilman lähetettä', [2, 3, 3, 2, 2]],
      [4, 4, 'Lupaus: palvelu alkaa suomeksi ja ruotsiksi samana päivänä', [2, 1, 2, 3, 1]],
      [5, 2, 'Yhteyshenkilön kortti ja koulutus lokakuussa'],
      [5, 3, 'Varataan neuvola-ajoista kaksi päivystysaikaa viikossa'],
      [5, 4, 'Kielikartoitus kolmessa kunnassa'],
    ],
    outcomes: [
      [7, 'actions', 'yksikontakti'],
      [9, 'actions', 'kielisuunnitelma'],
      [11, 'followUps', ['Sovitaan neuvolan päivystysajat kahdelle alueelle', 'Rådgivningens jourtider avtalas för två områden'], 'perhekeskuskoordinaattori', '2020-11-16', '2020-11-13'],
    ],
  },
  {
    id: 'eropolku', template: 'customer-path', status: 'held', groups: 4, on: '2020-11-04', begins: '09:00',
    title: ['Eroperheen polku', 'Stigen för en familj som separerar', 'Path of a separating family'], place: ['Etäyhteys', 'På distans', 'Online'],
    items: [
      [2, 1, 'Vanhempi soittaa kolmeen numeroon ennen kuin tietää, kenelle asia kuuluu', [3, 2, 3, 3]],
      [2, 2, 'Lapsi odottaa, eikä kukaan kerro hänelle, mitä tapahtuu', [3, 3, 2, 3]],
      [2, 3, 'Lastenvalvojan aika on viiden viikon päässä', [2, 2, 3, 2]],
      [2, 4, 'Sovittelusta ei tiedetä mitään', [1, 2, 1, 2]],
      [4, 1, 'Yksi numero ja takaisinsoitto saman päivän aikana', [3, 2, 3, 2]],
      [4, 2, 'Lapselle oma esite ja keskustelu koulussa', [2, 3, 2, 3]],
      [4, 3, 'Maksuton neuvontapuhelu kahdessa viikossa', [3, 3, 3, 3]],
      [4, 4, 'Sovitteluun ohjaus jo ensimmäisessä puhelussa', [1, 1, 2, 1]],
      [5, 3, 'Perheneuvola kokeilee neuvontapuhelua tammikuussa'],
    ],
    outcomes: [
      [6, 'followUps', ['Kokeillaan neuvontapuhelua perheneuvolassa', 'Rådgivningssamtal prövas vid familjerådgivningen'], 'palvelujohtaja', '2021-01-29'],
      [5, 'followUps', ['Tehdään lapsen esite erosta molemmilla kielillä', 'En broschyr om separation för barn görs på båda språken'], 'viestintasuunnittelija', '2021-03-31'],
      [4, 'actions', 'eropalvelut'],
    ],
  },
  {
    id: 'juurruttaminen', template: 'embedding', status: 'planned', groups: 5, on: '2021-02-17', begins: '12:30',
    title: ['Perhekeskusten toimintatapojen juurruttaminen', 'Förankring av familjecentrens arbetssätt', 'Embedding the family centres’ ways of working'], place: ['Etäyhteys', 'På distans', 'Online'],
    items: [], outcomes: [],
  },
]

export function workshopRows(resources: string): SampleRow[] {
  return all.flatMap((workshop) => {
    const template = WorkshopTemplate.parse(JSON.parse(readFileSync(`${resources}/templates/workshops/${workshop.template}.json`, 'utf8')))
    const { id, title, on, begins, place, status, groups } = workshop
    const workshopId = `wsh_${id}`
    return [
      row(workshops, workshopId, { title: text(title), heldOn: on, beginsAt: begins, place: text(place), status, aim: template.aim, template: templateName(template), groups }),
      ...blockRows(workshop, template),
      ...itemRows(workshop),
      ...outcomeRows(workshop),
    ]
  })
}

/** The template's blocks; of a workshop that was held, each began when the one before it ended. */
function blockRows({ id, on, begins, status }: SampleWorkshop, template: WorkshopTemplate): SampleRow[] {
  // 09:00 in Finland's summer time, and 09:00 in its winter time, are different instants.
  const summer = on < '2020-10-25'
  let at = Date.parse(`${on}T${begins}:00.000Z`) - (summer ? 3 : 2) * 3_600_000
  const blocks = template.blocks.map(({ title, minutes, method, instructions, materials }) => ({ title, minutes, method, instructions, ...(materials && { materials }) }))
  return inOrder(blocks).map((block, index) => {
    const startedAt = new Date(at).toISOString()
    at += block.minutes * 60_000
    return row(workshopBlocks, `wbl_${id}_${index + 1}`, { workshopId: `wsh_${id}`, ...block, ...(status === 'held' && { startedAt, endedAt: new Date(at).toISOString() }) })
  })
}

function itemRows({ id, items }: SampleWorkshop): SampleRow[] {
  const workshopId = `wsh_${id}`
  return inOrder(items.map(([block, group, words, dots]) => ({ block, group, words, dots }))).flatMap(({ block, group, words, dots, order }, index) => {
    const capturedItemId = `cap_${id}_${index + 1}`
    return [
      row(capturedItems, capturedItemId, { workshopId, blockId: `wbl_${id}_${block + 1}`, group, text: words, order }),
      ...(dots ?? []).map((given, place) => row(votes, `${capturedItemId}:${place + 1}`, { workshopId, capturedItemId, group: place + 1, dots: given })),
    ]
  })
}

function outcomeRows({ id, outcomes: made }: SampleWorkshop): SampleRow[] {
  return made.flatMap((outcome, index) => {
    const capturedItemId = `cap_${id}_${outcome[0] + 1}`
    const becameId = outcome[1] === 'actions' ? `act_${outcome[2]}` : `fol_${id}_${index + 1}`
    const became = row(outcomes, `otc_${id}_${index + 1}`, { workshopId: `wsh_${id}`, capturedItemId, becameTable: outcome[1], becameId })
    if (outcome[1] === 'actions') return [became]
    const [, , title, owner, dueOn, doneOn] = outcome
    return [became, row(followUps, becameId, { title: text(title), fromTable: 'capturedItems', fromId: capturedItemId, ownerId: `prs_${owner}`, dueOn, ...(doneOn && { doneOn }) })]
  })
}
