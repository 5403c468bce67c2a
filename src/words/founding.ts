import { trilingual } from './trilingual.ts'

/** What an empty workbook begins with: its first period and the programme's five benefit goals (hyötytavoitteet). */
export const founding = trilingual(
  {
    firstHalf: 'Tammi–kesäkuu {{year}}',
    secondHalf: 'Heinä–joulukuu {{year}}',
    goalAccess: 'Saatavuus, oikea-aikaisuus ja jatkuvuus',
    goalPrevention: 'Painopisteen siirtäminen ehkäisevään ja ennakoivaan työhön',
    goalQuality: 'Laatu ja vaikuttavuus',
    goalInterplay: 'Monialaisuus ja yhteentoimivuus',
    goalCosts: 'Kustannusten nousun hillintä',
  },
  {
    firstHalf: 'Januari–juni {{year}}',
    secondHalf: 'Juli–december {{year}}',
    goalAccess: 'Tillgång till tjänster i rätt tid och kontinuitet i tjänsterna',
    goalPrevention: 'Tyngdpunkten förskjuts till förebyggande och föregripande arbete',
    goalQuality: 'Kvalitet och genomslag',
    goalInterplay: 'Sektorsövergripande och samverkande tjänster',
    goalCosts: 'Dämpad kostnadsökning',
  },
  {
    firstHalf: 'January–June {{year}}',
    secondHalf: 'July–December {{year}}',
    goalAccess: 'Availability, timeliness and continuity',
    goalPrevention: 'A shift towards preventive and anticipatory work',
    goalQuality: 'Quality and effectiveness',
    goalInterplay: 'Multi-professional and interoperable services',
    goalCosts: 'Containing the rise of costs',
  },
)
