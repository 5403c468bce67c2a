import type { SampleMeeting } from './meeting.ts'
import { remote } from './place.ts'
import type { Written } from '../rows.ts'

const training = { series: 'koulutukset', kind: 'training' } as const
const talk: Written = ['Lapset puheeksi', 'Föra barnen på tal', 'Let’s Talk about Children']
const ipc: Written = ['IPC', 'IPC', 'IPC']
const systemic: Written = ['Systeeminen työote', 'Systemiskt arbetssätt', 'Systemic approach']
const lava: Written = ['Lapsivaikutusten arviointi (LAVA)', 'Barnkonsekvensanalys', 'Child impact assessment']
const safetyPlan: Written = ['Turvasuunnitelma', 'Trygghetsplan', 'Safety plan']

/** Trainings: those trained by method, level and language. */
export const trainings: SampleMeeting[] = [
  {
    ...training, id: 'koulutus_lp_2020_06', on: '2020-06-09', hours: ['09:00', '15:00'], title: ['Lapset puheeksi -käyttäjäkoulutus 1', 'Användarutbildning i Föra barnen på tal 1', 'Let’s Talk user training 1'], place: remote,
    agenda: [[['Menetelmän perusteet ja harjoitukset', 'Metodens grunder och övningar'], 300]],
    attended: [['education', 14, 5, [talk, 'user', 'fi']], ['socialAndHealth', 8, 5, [talk, 'user', 'fi']]],
  },
  {
    ...training, id: 'koulutus_lp_2020_09', on: '2020-09-15', hours: ['09:00', '15:00'], title: ['Lapset puheeksi -käyttäjäkoulutus 2', 'Användarutbildning i Föra barnen på tal 2', 'Let’s Talk user training 2'], place: remote,
    agenda: [[['Menetelmän perusteet ja harjoitukset', 'Metodens grunder och övningar'], 300]],
    attended: [['education', 19, 5, [talk, 'user', 'fi']], ['socialAndHealth', 9, 5, [talk, 'user', 'fi']]],
  },
  {
    ...training, id: 'koulutus_lp_2020_10', on: '2020-10-27', hours: ['09:00', '15:00'], title: ['Lapset puheeksi -käyttäjäkoulutus ruotsiksi', 'Användarutbildning i Föra barnen på tal på svenska', 'Let’s Talk user training in Swedish'], place: remote,
    notes: ['Järjestettiin naapurimaakunnan kanssa; luvussa on vain oman alueen osallistujat.', 'Ordnades med grannlandskapet; siffran omfattar endast den egna regionens deltagare.'],
    agenda: [[['Menetelmän perusteet ja harjoitukset', 'Metodens grunder och övningar'], 300]],
    attended: [['education', 8, 5, [talk, 'user', 'sv']], ['socialAndHealth', 4, 5, [talk, 'user', 'sv']]],
  },
  {
    ...training, id: 'koulutus_lp_2020_11', on: '2020-11-05', hours: ['09:00', '15:00'], title: ['Lapset puheeksi -käyttäjäkoulutus 3', 'Användarutbildning i Föra barnen på tal 3', 'Let’s Talk user training 3'], place: remote,
    agenda: [[['Menetelmän perusteet ja harjoitukset', 'Metodens grunder och övningar'], 300]],
    attended: [['education', 9, 5, [talk, 'user', 'fi']], ['association', 3, 5, [talk, 'user', 'fi']]],
  },
  {
    ...training, id: 'koulutus_lp_kouluttajat', on: '2020-12-04', hours: ['09:00', '16:00'], title: ['Lapset puheeksi -kouluttajakoulutuksen päätöspäivä', 'Avslutningsdag för utbildarutbildningen i Föra barnen på tal', 'Let’s Talk trainer training'], place: remote,
    agenda: [[['Kouluttajien näytöt', 'Utbildarnas prov'], 240], [['Verkoston työtapa', 'Nätverkets arbetssätt'], 90]],
    attended: [['education', 4, 6, [talk, 'trainer', 'fi']], ['socialAndHealth', 1, 6, [talk, 'trainer', 'fi']], ['education', 1, 6, [talk, 'trainer', 'sv']]],
  },
  {
    ...training, id: 'koulutus_ipc_2020', on: '2020-10-06', hours: ['08:30', '15:30'], title: ['IPC-koulutus, 1. ryhmä', 'IPC-utbildning, grupp 1', 'IPC training, group 1'], place: remote,
    agenda: [[['Interpersonaalisen ohjauksen perusteet', 'Grunderna i interpersonell handledning'], 180], [['Työnohjauksen käytännöt', 'Arbetshandledningens rutiner'], 120]],
    attended: [['socialAndHealth', 6, 6.5, [ipc, 'user', 'fi']], ['education', 4, 6.5, [ipc, 'user', 'fi']]],
  },
  {
    ...training, id: 'koulutus_systeeminen', on: '2020-09-22', hours: ['08:30', '15:30'], title: ['Systeemisen työotteen koulutus', 'Utbildning i systemiskt arbetssätt', 'Training in the systemic approach'], place: ['Koivurannan kirjasto', 'Björkstrands bibliotek', 'Koivuranta library'],
    agenda: [[['Tiimin viikkokokouksen harjoittelu', 'Teamets veckomöte i praktiken'], 360]],
    attended: [['socialAndHealth', 17, 6.5, [systemic, 'user', 'fi']]],
  },
  {
    ...training, id: 'koulutus_lava', on: '2020-11-03', hours: ['13:00', '16:00'], title: ['Lapsivaikutusten arviointi valmistelijoille', 'Barnkonsekvensanalys för beredare', 'Child impact assessment for officials'], place: remote,
    agenda: [[['Lomake ja esimerkkipäätös', 'Blanketten och ett exempelbeslut'], 90], [['Oma päätös käsittelyssä', 'Eget beslut under behandling'], 75]],
    attended: [['education', 13, 3, [lava, 'user', 'fi']], ['socialAndHealth', 7, 3, [lava, 'user', 'fi']], ['electedOfficial', 3, 3]],
  },
  {
    ...training, id: 'koulutus_itsetuhoisuus', on: '2020-11-10', hours: ['09:00', '12:00'], title: ['Itsetuhoisuuden puheeksi ottaminen', 'Att tala om självdestruktivitet', 'Speaking of self-harm'], place: remote,
    agenda: [[['Kysymisen tavat', 'Sätt att fråga'], 90], [['Turvasuunnitelma', 'Trygghetsplan'], 75]],
    attended: [['education', 15, 3, [safetyPlan, 'user', 'fi']], ['socialAndHealth', 7, 3, [safetyPlan, 'user', 'fi']], ['association', 4, 3, [safetyPlan, 'user', 'fi']]],
  },
  {
    ...training, id: 'koulutus_vanhempainryhma', on: '2020-10-14', hours: ['09:00', '15:00'], status: 'cancelled', title: ['Ruotsinkielinen vanhempainryhmän ohjaajakoulutus', 'Svenskspråkig utbildning för ledare av föräldragrupper', 'Training of Swedish-speaking parent group leaders'], place: remote,
    notes: ['Peruttiin, koska ilmoittautuneita oli kolme; siirrettiin kevääseen 2021.', 'Ställdes in eftersom tre hade anmält sig; flyttades till våren 2021.'],
    agenda: [[['Ryhmän ohjaaminen', 'Att leda en grupp'], 300]],
  },
  {
    ...training, id: 'koulutus_vanhempainryhma_2021', on: '2021-04-14', hours: ['09:00', '15:00'], status: 'planned', title: ['Ruotsinkielinen vanhempainryhmän ohjaajakoulutus', 'Svenskspråkig utbildning för ledare av föräldragrupper', 'Training of Swedish-speaking parent group leaders'], place: remote,
    agenda: [[['Ryhmän ohjaaminen', 'Att leda en grupp'], 300]],
  },
]
