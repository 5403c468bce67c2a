import { benefitGoals, focusAreas, objectives, organisations, people, periods } from '../../src/core/programme/programme.ts'
import { settings, settingsId } from '../../src/core/settings/settings.ts'
import { inOrder, rich, row, text, type SampleRow, type Written } from './rows.ts'
import { sampleDay } from './sample-day.ts'

export function programmeRows(): SampleRow[] {
  return [...settingsRow(), ...periodRows(), ...focusAreaRows(), ...benefitGoalRows(), ...organisationRows(), ...peopleRows()]
}

function settingsRow(): SampleRow[] {
  return [
    row(settings, settingsId, {
      name: text(['Koivurannan LAPE-muutosohjelma', 'Förändringsprogrammet LAPE i Björkstrand', 'LAPE reform programme of Koivuranta']),
      region: text(['Koivuranta', 'Björkstrand', 'Koivuranta']),
      codeListVersion: '2026',
      languages: ['fi', 'sv'],
      timeZone: 'Europe/Helsinki',
      minimumCell: 5,
      deviationShare: 1000,
      sample: true,
      today: sampleDay,
    }),
  ]
}

function periodRows(): SampleRow[] {
  return [2020, 2021, 2022].flatMap((year) => [
    row(periods, `per_${year}h1`, {
      code: `${year}H1`,
      name: text([`Tammi–kesäkuu ${year}`, `Januari–juni ${year}`, `January–June ${year}`]),
      from: `${year}-01-01`,
      to: `${year}-06-30`,
      reportDueOn: `${year}-08-31`,
      remindOn: `${year}-08-17`,
    }),
    row(periods, `per_${year}h2`, {
      code: `${year}H2`,
      name: text([`Heinä–joulukuu ${year}`, `Juli–december ${year}`, `July–December ${year}`]),
      from: `${year}-07-01`,
      to: `${year}-12-31`,
      reportDueOn: `${year + 1}-02-26`,
      remindOn: `${year + 1}-02-12`,
    }),
  ])
}

const focuses: { id: string; name: Written; description: Written; objectives: [id: string, name: Written][] }[] = [
  {
    id: 'perhekeskus',
    name: ['Perhekeskukset ja varhainen tuki', 'Familjecenter och tidigt stöd', 'Family centres and early support'],
    description: [
      'Kootaan lasten, nuorten ja perheiden palvelut perhekeskusverkostoksi ja tuodaan varhainen tuki arjen ympäristöihin.',
      'Servicen för barn, unga och familjer samlas till ett familjecenternätverk och tidigt stöd förs till vardagens miljöer.',
    ],
    objectives: [
      ['verkosto', ['Perhe saa palvelut yhtenä kokonaisuutena lähellä kotia', 'Familjen får servicen som en helhet nära hemmet', 'Families receive services as one whole close to home']],
      ['varhaintuki', ['Tuki alkaa varhain ja ilman lähetettä', 'Stödet börjar tidigt och utan remiss', 'Support begins early and without a referral']],
      ['osallisuus', ['Lapset ja perheet ovat mukana kehittämässä palveluja', 'Barn och familjer deltar i utvecklingen av servicen', 'Children and families take part in developing the services']],
    ],
  },
  {
    id: 'mieli',
    name: ['Mielenterveyden ja päihdetyön matalan kynnyksen tuki', 'Lågtröskelstöd för psykisk hälsa och inom missbrukararbetet', 'Low-threshold mental health and substance use support'],
    description: [
      'Vahvistetaan nuorten mielenterveyden ja päihteettömyyden tukea koulussa, oppilaitoksessa ja vapaa-ajalla.',
      'Stödet för ungas psykiska hälsa och drogfrihet stärks i skolan, vid läroanstalten och på fritiden.',
    ],
    objectives: [
      ['koulu', ['Nuori saa mielenterveyden tuen koulupäivän aikana', 'Den unga får stöd för psykisk hälsa under skoldagen', 'Young people receive mental health support during the school day']],
      ['paihteet', ['Päihteiden käyttöön puututaan ajoissa ja nuorta kunnioittaen', 'Bruk av rusmedel tas upp i tid och med respekt för den unga', 'Substance use is addressed in time and with respect']],
    ],
  },
  {
    id: 'lastensuojelu',
    name: ['Lastensuojelun kehittäminen', 'Utveckling av barnskyddet', 'Development of child welfare'],
    description: [
      'Uudistetaan lastensuojelun työtapaa suhdeperustaiseksi ja sovitaan yhdyspinnoista koulun ja terveydenhuollon kanssa.',
      'Barnskyddets arbetssätt förnyas så att det bygger på relationer, och kontaktytorna med skolan och hälsovården avtalas.',
    ],
    objectives: [
      ['suhdeperustaisuus', ['Lastensuojelun työ on suhdeperustaista ja monialaista', 'Arbetet inom barnskyddet är relationsbaserat och sektorsövergripande', 'Child welfare work is relational and multi-professional']],
      ['koulupolku', ['Sijoitetun lapsen koulupolku ei katkea', 'Skolgången för ett placerat barn avbryts inte', 'The school path of a child in care is not broken']],
      ['johtaminen', ['Lapsen etu näkyy päätöksissä ja johtamisessa', 'Barnets bästa syns i beslut och ledarskap', 'The best interests of the child show in decisions and leadership']],
    ],
  },
]

function focusAreaRows(): SampleRow[] {
  return inOrder(focuses).flatMap((focus, index) => [
    row(focusAreas, `foc_${focus.id}`, { code: String(index + 1), name: text(focus.name), description: rich(focus.description), order: focus.order }),
    ...inOrder(focus.objectives.map(([id, name]) => ({ id, name }))).map((objective, place) =>
      row(objectives, `obj_${objective.id}`, { focusAreaId: `foc_${focus.id}`, code: `${index + 1}.${place + 1}`, name: text(objective.name), order: objective.order }),
    ),
  ])
}

const goals: [id: string, name: Written][] = [
  ['saatavuus', ['Palvelujen saatavuus, oikea-aikaisuus ja jatkuvuus', 'Tillgång till tjänster i rätt tid och kontinuitet i tjänsterna', 'Access, timeliness and continuity of services']],
  ['ehkaisy', ['Painopisteen siirtäminen ehkäisevään ja ennakoivaan työhön', 'Tyngdpunkten förskjuts till förebyggande och föregripande arbete', 'Shift of focus to preventive and proactive work']],
  ['laatu', ['Palvelujen laatu ja vaikuttavuus', 'Tjänsternas kvalitet och genomslag', 'Quality and effectiveness of services']],
  ['monialaisuus', ['Palvelujen monialaisuus ja yhteentoimivuus', 'Sektorsövergripande och samverkande tjänster', 'Multi-professional and interoperable services']],
  ['kustannukset', ['Kustannusten nousun hillintä', 'Dämpad kostnadsökning', 'Curbing the rise of costs']],
]

function benefitGoalRows(): SampleRow[] {
  return inOrder(goals.map(([id, name]) => ({ id, name }))).map(({ id, name, order }, index) => row(benefitGoals, `ben_${id}`, { code: String(index + 1), name: text(name), order }))
}

type Kind = 'jointAuthority' | 'municipality' | 'association' | 'parish' | 'school' | 'ministry' | 'other'

/** The region's eight municipalities; none of them is on any map. */
export const municipalityNames = 'koivuranta haapalahti leppasaari kuusiselka petajakyla pihlajakoski tervasalmi vaahteramaki'

export const organisationList: [id: string, kind: Kind, name: Written, place?: Written][] = [
  ['yhtyma', 'jointAuthority', ['Koivurannan sosiaali- ja terveysyhtymä', 'Björkstrands samkommun för social- och hälsovård', 'Koivuranta joint authority for health and social services']],
  ['koivuranta', 'municipality', ['Koivurannan kaupunki', 'Björkstrands stad', 'Town of Koivuranta'], ['Koivuranta', 'Björkstrand']],
  ['haapalahti', 'municipality', ['Haapalahden kunta', 'Aspviks kommun', 'Municipality of Haapalahti'], ['Haapalahti', 'Aspvik']],
  ['leppasaari', 'municipality', ['Leppäsaaren kunta', 'Alholms kommun', 'Municipality of Leppäsaari'], ['Leppäsaari', 'Alholm']],
  ['kuusiselka', 'municipality', ['Kuusiselän kunta', 'Granåsens kommun', 'Municipality of Kuusiselkä'], ['Kuusiselkä', 'Granåsen']],
  ['petajakyla', 'municipality', ['Petäjäkylän kunta', 'Tallby kommun', 'Municipality of Petäjäkylä'], ['Petäjäkylä', 'Tallby']],
  ['pihlajakoski', 'municipality', ['Pihlajakosken kaupunki', 'Rönnfors stad', 'Town of Pihlajakoski'], ['Pihlajakoski', 'Rönnfors']],
  ['tervasalmi', 'municipality', ['Tervasalmen kunta', 'Tjärsunds kommun', 'Municipality of Tervasalmi'], ['Tervasalmi', 'Tjärsund']],
  ['vaahteramaki', 'municipality', ['Vaahteramäen kunta', 'Lönnbacka kommun', 'Municipality of Vaahteramäki'], ['Vaahteramäki', 'Lönnbacka']],
  ['perheyhdistys', 'association', ['Koivurannan perheyhdistys', 'Björkstrands familjeförening', 'Koivuranta family association']],
  ['nuortentalo', 'association', ['Nuorten talo ry', 'De ungas hus rf', 'Youth House association']],
  ['sijaisvanhemmat', 'association', ['Koivurannan sijaisvanhempien yhdistys', 'Björkstrands fosterföräldrar', 'Koivuranta foster parents']],
  ['seurakunta', 'parish', ['Koivurannan seurakuntayhtymä', 'Björkstrands kyrkliga samfällighet', 'Koivuranta parish union']],
  ['lukio', 'school', ['Koivurannan lukio', 'Björkstrands gymnasium', 'Koivuranta upper secondary school']],
  ['ammattiopisto', 'school', ['Rannikon ammattiopisto', 'Kustens yrkesinstitut', 'Coast vocational college']],
  ['stm', 'ministry', ['Sosiaali- ja terveysministeriö', 'Social- och hälsovårdsministeriet', 'Ministry of Social Affairs and Health']],
  ['korkeakoulu', 'other', ['Rannikon ammattikorkeakoulu', 'Kustens yrkeshögskola', 'Coast university of applied sciences']],
]

function organisationRows(): SampleRow[] {
  return inOrder(organisationList.map(([id, kind, name]) => ({ id, kind, name }))).map(({ id, kind, name, order }) => row(organisations, `org_${id}`, { kind, name: text(name), order }))
}

const roles: [id: string, organisation: string, role: Written][] = [
  ['muutosagentti', 'yhtyma', ['Muutosagentti', 'Förändringsagent', 'Agent of change']],
  ['hankepaallikko', 'yhtyma', ['Hankepäällikkö', 'Projektchef', 'Project manager']],
  ['perhekeskuskoordinaattori', 'yhtyma', ['Perhekeskuskoordinaattori', 'Familjecenterkoordinator', 'Family centre coordinator']],
  ['mielenterveyskoordinaattori', 'yhtyma', ['Nuorten mielenterveystyön koordinaattori', 'Koordinator för ungas psykiska hälsa', 'Coordinator of youth mental health work']],
  ['lastensuojelupaallikko', 'yhtyma', ['Lastensuojelun palvelupäällikkö', 'Servicechef inom barnskyddet', 'Head of child welfare services']],
  ['palvelujohtaja', 'yhtyma', ['Perhe- ja sosiaalipalvelujen johtaja', 'Direktör för familje- och socialservice', 'Director of family and social services']],
  ['sivistysjohtaja', 'koivuranta', ['Sivistystoimenjohtaja', 'Bildningsdirektör', 'Director of education']],
  ['varhaiskasvatusjohtaja', 'pihlajakoski', ['Varhaiskasvatusjohtaja', 'Chef för småbarnspedagogiken', 'Head of early childhood education']],
  ['osallisuuskoordinaattori', 'nuortentalo', ['Osallisuuskoordinaattori', 'Delaktighetskoordinator', 'Participation coordinator']],
  ['viestintasuunnittelija', 'yhtyma', ['Viestintäsuunnittelija', 'Kommunikationsplanerare', 'Communication planner']],
  ['talouskoordinaattori', 'yhtyma', ['Talouskoordinaattori', 'Ekonomikoordinator', 'Finance coordinator']],
  ['kokemusasiantuntija', 'perheyhdistys', ['Kokemusasiantuntija', 'Erfarenhetsexpert', 'Expert by experience']],
]

function peopleRows(): SampleRow[] {
  return inOrder(roles.map(([id, organisation, role]) => ({ id, organisation, role }))).map(({ id, organisation, role, order }) =>
    row(people, `prs_${id}`, { role: text(role), organisationId: `org_${organisation}`, order }),
  )
}
