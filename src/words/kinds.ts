import { trilingual } from './trilingual.ts'

/** What the sections of the documents other than interim and final reports print. */
export const kinds = trilingual(
  {
    fact: 'Tieto', content: 'Sisältö', more: '; muita {{count}}', none: 'Ei ole.', and: ' ja ',

    // Cost account
    claimCaption: 'Maksettavaksi haettava määrä {{to}}', claimCosts: 'Hyväksyttävät kustannukset käyttöajan alusta', claimGrant: 'Valtionavustus toteutuneista kustannuksista', claimPaid: 'Avustusta maksettu aiemmin', claimNow: 'Haetaan maksettavaksi (avustus − maksettu)', claimMaximum: 'Myönnetty enintään', claimLeft: 'Myönnetystä maksamatta',
    claimNote: 'Määrät on laskettu kertyminä käyttöajan alusta päivään {{to}}. Miinusmerkkinen määrä on maksettu yli toteutuneiden kustannusten.',

    // Plan
    planInNumbers: 'Suunnitelma lukuina', planCounts: 'Suunnitelmassa on {{areas}} kehittämiskokonaisuutta, {{objectives}} tavoitetta ja {{actions}} toimenpidettä.', planReach: 'Toimenpiteet ulottuvat {{reached}} kuntaan alueen {{all}} kunnasta.', planMoney: 'Talousarvio on {{budget}}.',
    planObjectivesCaption: 'Tavoitteet ja mittarit: {{area}}', source: 'Tietolähde', planActionsCaption: 'Toimenpiteet ja aikataulu: {{area}}', outputsPlanned: 'Tuotokset',
    planGroupsCaption: 'Hankkeen työryhmät', groupKind: 'Ryhmän tyyppi', planPartnersCaption: 'Hankkeen toteuttajat ja kumppanit', planStaffCaption: 'Hankkeen vastuutehtävät', employer: 'Organisaatio', planEvaluationCaption: 'Mittarit ja niiden tietolähteet', planRisksCaption: 'Riskit ja niihin varautuminen', level: 'Taso',
    planBudgetCaption: 'Talousarvio kululajeittain ja vuosittain', wholeUse: 'Koko käyttöaika', planFinancingCaption: 'Rahoitus', financing: 'Rahoitus', euros: 'Euroa', financingGrant: 'Valtionavustus enintään', financingRest: 'Omarahoitus ja muu rahoitus', financingAll: 'Kustannukset yhteensä', sharesCaption: 'Toteuttajien osuudet', ownShare: 'Omarahoitusosuus', budgetShare: 'Osuus talousarviosta',
    noPlanBudget: 'Hankkeelle ei ole kirjattu talousarviota.', noGroups: 'Hankkeelle ei ole kirjattu työryhmiä.', noStaff: 'Toimenpiteille ei ole kirjattu vastuuhenkilöitä.', noIndicators: 'Hankkeelle ei ole kirjattu mittareita.',

    // Half-year account
    halfDone: 'Kaudella valmistuneita toimenpiteitä on {{count}}: ', halfDoneNone: 'Kaudella ei valmistunut toimenpiteitä.', halfLate: 'Myöhässä olevia on {{count}}: ', halfLateNone: 'Mikään toimenpide ei ole myöhässä.', halfChanges: 'Suunnitelmaan tehtiin muutoksia: {{count}}.', halfNoChanges: 'Suunnitelmaan ei tehty muutoksia.',
    halfHearings: 'Kuulemisia oli {{count}}. Lapset, nuoret, vanhemmat ja kokemusasiantuntijat: {{heard}} osallistumista.', halfHearingsNone: 'Kuulemisia ei ollut.', halfOutputs: 'Tuotoksista toiminnassa on {{operating}}, käynnistymässä {{starting}} ja suunniteltuna {{planned}}.', halfOutputsNone: 'Tuotoksia ei ole kirjattu.',
    halfEnding: 'Seuraavalla kaudella päättyviä toimenpiteitä on {{count}}: ', halfEndingNone: 'Seuraavalla kaudella ei pääty toimenpiteitä.', riskNumber: 'riskiluku', halfNoDecisions: 'Ryhmälle ei ole kirjattu päätettäviä asioita.',

    // Change request
    changeFactsCaption: 'Voimassa oleva päätös', changeEffectsCaption: 'Suunnitelmaan jo kirjatut muutokset', changeLateCaption: 'Toimenpiteet, jotka eivät valmistu suunnitellussa ajassa', noLateActions: 'Toimenpiteitä ei ole myöhässä eikä suunniteltu päättyviksi käyttöajan jälkeen.',
    changeBudgetCaption: 'Voimassa oleva ja ehdotettu talousarvio', present: 'Voimassa', proposed: 'Ehdotus', outturnTo: 'Toteuma {{to}}', change: 'Muutos', changeBudgetNote: 'Luvut kattavat koko käyttöajan. Viiva: kululajiin ei ehdoteta muutosta.', noProposal: 'Talousarvioon ei ehdoteta muutosta.', untilDay: 'Muutosta on haettava kirjallisesti ennen käyttöajan päättymistä {{day}}.',

    // Minutes
    meetingCaption: 'Kokouksen tiedot', group: 'Ryhmä', time: 'Aika', place: 'Paikka', present_: 'Läsnä', attendanceCaption: 'Läsnäolijat ryhmittäin', persons: 'Henkilöitä', itemTitle: '{{number}} § {{title}}', restrictedItem: 'Asia on salassa pidettävä, eikä se sisälly tähän pöytäkirjaan.', decision: 'Päätös:', noItems: 'Kokoukselle ei ole kirjattu asioita.', otherDecisions: 'Muut päätökset', notes: 'Muistiinpanot',
    tasksCaption: 'Sovitut tehtävät', task: 'Tehtävä', noTasks: 'Kokouksessa ei sovittu tehtävistä.', chair: 'Puheenjohtaja', secretary: 'Sihteeri', noAttendance: 'Osallistujia ei ole kirjattu.',

    // Workshop
    workshopCaption: 'Työpajan tiedot', aim: 'Tavoite', groupsCount: 'Työskentelyryhmiä', itemsCaption: '{{block}}: kirjaukset', item: 'Kirjaus', dots: 'Pisteitä', groupNumber: 'Ryhmä', noItemsCaptured: 'Työpajassa ei ole kirjattu tuloksia.', capturedCounts: 'Kirjauksia on {{items}}, ja niille annettiin pisteitä {{dots}}.', becameCaption: 'Mihin kirjaukset johtivat', became: 'Jatko', becameNothing: 'Kirjauksista ei ole vielä tehty toimenpiteitä eikä seuranta-asioita.', becameAction: 'Toimenpide: ', becameFollowUp: 'Seuranta-asia: ',

    // Consultation
    consultationCaption: 'Kuulemisen tiedot', survey: 'Kysely', respondents: 'Vastaajaryhmä', open: 'Avoinna', invited: 'Kutsuttu', answered: 'Vastanneita', responseShare: 'Vastausprosentti', fewAnswered: 'ei näytetä, koska vastanneita oli vähän', youSaid: 'Te sanoitte:', weDecided: 'Päätimme:', weDid: 'Me teimme:', result: 'Tulos:', notYet: 'Asiaan ei ole vielä vastattu.', actionIs: 'Toimenpide:', basedOn: '(vastauksia {{count}})', noFindings: 'Kyselyn havaintoja ei ole vielä kirjattu.',

    // Hours
    hoursFactsCaption: 'Työntekijän ja hankkeen tiedot', worker: 'Työntekijä', role: 'Tehtävänimike', project: 'Hanke', hoursCaption: 'Tunnit päivittäin', day: 'Päivä', projectHours: 'Hanke, h', otherHours: 'Perustyö, h', monthsCaption: 'Tunnit kuukausittain', month: 'Kuukausi', allHours: 'Yhteensä, h', projectShare: 'Hankkeen osuus', noHours: 'Kaudelta ei ole kirjattu päivittäisiä tunteja.', employee: 'Työntekijä', employersRepresentative: 'Työnantajan edustaja', hoursNote: 'Vakuutan tunnit oikeiksi. Hankkeen osuus = hankkeen tunnit kaikista kirjatuista työtunneista.',

    // Attendance hours
    attendanceHoursCaption: 'Osallistumistunnit ryhmittäin', attendanceMunicipalitiesCaption: 'Osallistumistunnit kunnittain', attendanceListCaption: 'Osallistumistunnit tilaisuuksittain', attended: 'Osallistumisia', hours: 'Tunnit', hoursEach: 'Tunnit / osallistuja', municipality: 'Kunta', event: 'Tilaisuus', noMunicipality: 'Kuntaa ei ole merkitty', attendanceHoursNote: 'Tunnit = osallistumiset × yhden osallistujan tunnit. Sama henkilö on laskettu jokaisesta tilaisuudesta.', noAttendanceHours: 'Osallistumistunteja ei ole kirjattu.',

    // Outputs
    practiceId: 'Tunnus hyvien käytäntöjen kannassa',
  },
  {
    fact: 'Uppgift', content: 'Innehåll', more: '; övriga {{count}}', none: 'Inga.', and: ' och ',

    claimCaption: 'Belopp som begärs utbetalt {{to}}', claimCosts: 'Godtagbara kostnader från användningstidens början', claimGrant: 'Statsunderstöd för de faktiska kostnaderna', claimPaid: 'Understöd som betalats tidigare', claimNow: 'Begärs utbetalt (understöd − betalt)', claimMaximum: 'Beviljat högst', claimLeft: 'Obetalt av det beviljade',
    claimNote: 'Beloppen har räknats kumulativt från användningstidens början till {{to}}. Ett belopp med minustecken har betalats utöver de faktiska kostnaderna.',

    planInNumbers: 'Planen i siffror', planCounts: 'Planen har {{areas}} utvecklingshelheter, {{objectives}} mål och {{actions}} åtgärder.', planReach: 'Åtgärderna når {{reached}} av områdets {{all}} kommuner.', planMoney: 'Budgeten är {{budget}}.',
    planObjectivesCaption: 'Mål och mätare: {{area}}', source: 'Källa', planActionsCaption: 'Åtgärder och tidsplan: {{area}}', outputsPlanned: 'Produkter',
    planGroupsCaption: 'Projektets arbetsgrupper', groupKind: 'Typ av grupp', planPartnersCaption: 'Projektets genomförare och samarbetsparter', planStaffCaption: 'Ansvarsuppgifter i projektet', employer: 'Organisation', planEvaluationCaption: 'Mätarna och deras källor', planRisksCaption: 'Riskerna och hur man bereder sig på dem', level: 'Nivå',
    planBudgetCaption: 'Budget per kostnadsslag och år', wholeUse: 'Hela användningstiden', planFinancingCaption: 'Finansiering', financing: 'Finansiering', euros: 'Euro', financingGrant: 'Statsunderstöd högst', financingRest: 'Självfinansiering och övrig finansiering', financingAll: 'Kostnader totalt', sharesCaption: 'Genomförarnas andelar', ownShare: 'Självfinansieringsandel', budgetShare: 'Andel av budgeten',
    noPlanBudget: 'Ingen budget har antecknats för projektet.', noGroups: 'Inga arbetsgrupper har antecknats för projektet.', noStaff: 'Inga ansvariga personer har antecknats för åtgärderna.', noIndicators: 'Inga mätare har antecknats för projektet.',

    halfDone: 'Åtgärder som slutfördes under perioden, {{count}}: ', halfDoneNone: 'Inga åtgärder slutfördes under perioden.', halfLate: 'Försenade, {{count}}: ', halfLateNone: 'Ingen åtgärd är försenad.', halfChanges: 'Antal ändringar i planen: {{count}}.', halfNoChanges: 'Planen ändrades inte.',
    halfHearings: 'Antal höranden: {{count}}. Barn, unga, föräldrar och erfarenhetsexperter: {{heard}} deltaganden.', halfHearingsNone: 'Inga höranden ordnades.', halfOutputs: 'Av produkterna är {{operating}} i bruk, {{starting}} under uppstart och {{planned}} planerade.', halfOutputsNone: 'Inga produkter har antecknats.',
    halfEnding: 'Åtgärder som avslutas under nästa period, {{count}}: ', halfEndingNone: 'Inga åtgärder avslutas under nästa period.', riskNumber: 'risktal', halfNoDecisions: 'Inga ärenden har antecknats för gruppens beslut.',

    changeFactsCaption: 'Gällande beslut', changeEffectsCaption: 'Ändringar som redan antecknats i planen', changeLateCaption: 'Åtgärder som inte blir klara inom planerad tid', noLateActions: 'Inga åtgärder är försenade eller planerade att avslutas efter användningstiden.',
    changeBudgetCaption: 'Gällande och föreslagen budget', present: 'Gällande', proposed: 'Förslag', outturnTo: 'Utfall {{to}}', change: 'Ändring', changeBudgetNote: 'Siffrorna gäller hela användningstiden. Streck: ingen ändring föreslås i kostnadsslaget.', noProposal: 'Ingen ändring av budgeten föreslås.', untilDay: 'Ändringen ska sökas skriftligen innan användningstiden går ut {{day}}.',

    meetingCaption: 'Uppgifter om mötet', group: 'Grupp', time: 'Tid', place: 'Plats', present_: 'Närvarande', attendanceCaption: 'Närvarande per grupp', persons: 'Personer', itemTitle: '{{number}} § {{title}}', restrictedItem: 'Ärendet är sekretessbelagt och ingår inte i detta protokoll.', decision: 'Beslut:', noItems: 'Inga ärenden har antecknats för mötet.', otherDecisions: 'Övriga beslut', notes: 'Anteckningar',
    tasksCaption: 'Överenskomna uppgifter', task: 'Uppgift', noTasks: 'Inga uppgifter avtalades på mötet.', chair: 'Ordförande', secretary: 'Sekreterare', noAttendance: 'Inga deltagare har antecknats.',

    workshopCaption: 'Uppgifter om workshoppen', aim: 'Mål', groupsCount: 'Arbetsgrupper', itemsCaption: '{{block}}: anteckningar', item: 'Anteckning', dots: 'Poäng', groupNumber: 'Grupp', noItemsCaptured: 'Inga resultat har antecknats i workshoppen.', capturedCounts: 'Anteckningarna är {{items}}, och de fick sammanlagt {{dots}} poäng.', becameCaption: 'Vad anteckningarna ledde till', became: 'Fortsättning', becameNothing: 'Anteckningarna har ännu inte lett till åtgärder eller uppföljning.', becameAction: 'Åtgärd: ', becameFollowUp: 'Uppföljningsärende: ',

    consultationCaption: 'Uppgifter om hörandet', survey: 'Enkät', respondents: 'Svarande', open: 'Öppen', invited: 'Inbjudna', answered: 'Antal svarande', responseShare: 'Svarsprocent', fewAnswered: 'visas inte, eftersom de svarande var få', youSaid: 'Ni sade:', weDecided: 'Vi beslutade:', weDid: 'Vi gjorde:', result: 'Resultat:', notYet: 'Saken har ännu inte besvarats.', actionIs: 'Åtgärd:', basedOn: '(svar {{count}})', noFindings: 'Inga iakttagelser ur enkäten har antecknats ännu.',

    hoursFactsCaption: 'Uppgifter om arbetstagaren och projektet', worker: 'Arbetstagare', role: 'Uppgiftsbeteckning', project: 'Projekt', hoursCaption: 'Timmar per dag', day: 'Dag', projectHours: 'Projekt, h', otherHours: 'Grundarbete, h', monthsCaption: 'Timmar per månad', month: 'Månad', allHours: 'Totalt, h', projectShare: 'Projektets andel', noHours: 'Inga dagliga timmar har antecknats för perioden.', employee: 'Arbetstagare', employersRepresentative: 'Arbetsgivarens företrädare', hoursNote: 'Jag försäkrar att timmarna är riktiga. Projektets andel = timmar för projektet av alla antecknade arbetstimmar.',

    attendanceHoursCaption: 'Deltagartimmar per grupp', attendanceMunicipalitiesCaption: 'Deltagartimmar per kommun', attendanceListCaption: 'Deltagartimmar per evenemang', attended: 'Deltaganden', hours: 'Timmar', hoursEach: 'Timmar / deltagare', municipality: 'Kommun', event: 'Evenemang', noMunicipality: 'Ingen kommun antecknad', attendanceHoursNote: 'Timmar = deltaganden × en deltagares timmar. Samma person har räknats för varje evenemang.', noAttendanceHours: 'Inga deltagartimmar har antecknats.',

    practiceId: 'Id i databasen för god praxis',
  },
  {
    fact: 'Fact', content: 'Content', more: '; others {{count}}', none: 'None.', and: ' and ',

    claimCaption: 'Sum claimed, {{to}}', claimCosts: 'Eligible costs since the beginning of the usage period', claimGrant: 'Grant for the costs so far', claimPaid: 'Grant paid before', claimNow: 'Claimed now (grant − paid)', claimMaximum: 'Granted at most', claimLeft: 'Not yet paid of what was granted',
    claimNote: 'The sums are counted from the beginning of the usage period to {{to}}. A sum with a minus sign has been paid beyond the costs so far.',

    planInNumbers: 'The plan in numbers', planCounts: 'Focus areas: {{areas}}; objectives: {{objectives}}; actions: {{actions}}.', planReach: 'The actions reach {{reached}} of the {{all}} municipalities of the region.', planMoney: 'The budget is {{budget}}.',
    planObjectivesCaption: 'Objectives and indicators: {{area}}', source: 'Source', planActionsCaption: 'Actions and schedule: {{area}}', outputsPlanned: 'Outputs',
    planGroupsCaption: 'Groups of the project', groupKind: 'Kind of group', planPartnersCaption: 'Implementers and partners of the project', planStaffCaption: 'Responsibilities in the project', employer: 'Organisation', planEvaluationCaption: 'Indicators and their sources', planRisksCaption: 'Risks and how they are prepared for', level: 'Level',
    planBudgetCaption: 'Budget by cost category and year', wholeUse: 'Whole usage period', planFinancingCaption: 'Financing', financing: 'Financing', euros: 'Euros', financingGrant: 'Discretionary government grant at most', financingRest: 'Own share and other funding', financingAll: 'Costs in all', sharesCaption: 'Shares of the implementers', ownShare: 'Own share', budgetShare: 'Part of the budget',
    noPlanBudget: 'No budget has been recorded for the project.', noGroups: 'No groups have been recorded for the project.', noStaff: 'Nobody has been recorded as responsible for the actions.', noIndicators: 'No indicators have been recorded for the project.',

    halfDone: 'Done in the period, {{count}}: ', halfDoneNone: 'No action was done in the period.', halfLate: 'Late, {{count}}: ', halfLateNone: 'No action is late.', halfChanges: 'Changes made to the plan: {{count}}.', halfNoChanges: 'The plan was not changed.',
    halfHearings: 'Hearings held: {{count}}; attendances of children, young people, parents and experts by experience in them: {{heard}}.', halfHearingsNone: 'There were no hearings.', halfOutputs: 'Outputs operating: {{operating}}; starting: {{starting}}; planned: {{planned}}.', halfOutputsNone: 'No outputs have been recorded.',
    halfEnding: 'Ending in the next period, {{count}}: ', halfEndingNone: 'No action ends in the next period.', riskNumber: 'risk number', halfNoDecisions: 'No matters have been recorded for the group to decide.',

    changeFactsCaption: 'The decision in force', changeEffectsCaption: 'Changes already recorded in the plan', changeLateCaption: 'Actions that are not done in the time planned', noLateActions: 'No action is late or planned to end after the usage period.',
    changeBudgetCaption: 'Budget in force and as proposed', present: 'In force', proposed: 'Proposed', outturnTo: 'Outturn {{to}}', change: 'Change', changeBudgetNote: 'The figures cover the whole usage period. A dash: no change is proposed in the category.', noProposal: 'No change to the budget is proposed.', untilDay: 'The change must be asked for in writing before the usage period ends on {{day}}.',

    meetingCaption: 'The meeting', group: 'Group', time: 'Time', place: 'Place', present_: 'Present', attendanceCaption: 'Present by group', persons: 'Persons', itemTitle: '§ {{number}} {{title}}', restrictedItem: 'The matter is confidential and is not part of these minutes.', decision: 'Decision:', noItems: 'No matters have been recorded for the meeting.', otherDecisions: 'Other decisions', notes: 'Notes',
    tasksCaption: 'Tasks agreed', task: 'Task', noTasks: 'No tasks were agreed at the meeting.', chair: 'Chair', secretary: 'Secretary', noAttendance: 'Nobody has been recorded as present.',

    workshopCaption: 'The workshop', aim: 'Aim', groupsCount: 'Groups at work', itemsCaption: '{{block}}: what was written', item: 'What was written', dots: 'Dots', groupNumber: 'Group', noItemsCaptured: 'Nothing has been captured in the workshop.', capturedCounts: 'Items written: {{items}}; dots given to them: {{dots}}.', becameCaption: 'What the items led to', became: 'Continuation', becameNothing: 'The items have not become actions or follow-ups yet.', becameAction: 'Action: ', becameFollowUp: 'Follow-up: ',

    consultationCaption: 'The consultation', survey: 'Survey', respondents: 'Respondents', open: 'Open', invited: 'Invited', answered: 'Answered', responseShare: 'Response rate', fewAnswered: 'not shown, since few answered', youSaid: 'You said:', weDecided: 'We decided:', weDid: 'We did:', result: 'Result:', notYet: 'This has not been answered yet.', actionIs: 'Action:', basedOn: '(answers {{count}})', noFindings: 'No findings of the survey have been recorded yet.',

    hoursFactsCaption: 'The worker and the project', worker: 'Worker', role: 'Title', project: 'Project', hoursCaption: 'Hours by day', day: 'Day', projectHours: 'Project, h', otherHours: 'Base job, h', monthsCaption: 'Hours by month', month: 'Month', allHours: 'In all, h', projectShare: 'Share of the project', noHours: 'No daily hours have been recorded for the period.', employee: 'Worker', employersRepresentative: 'Representative of the employer', hoursNote: 'I confirm that the hours are right. Share of the project = hours for the project of all hours recorded.',

    attendanceHoursCaption: 'Attendance hours by group', attendanceMunicipalitiesCaption: 'Attendance hours by municipality', attendanceListCaption: 'Attendance hours by event', attended: 'Attendances', hours: 'Hours', hoursEach: 'Hours each', municipality: 'Municipality', event: 'Event', noMunicipality: 'No municipality recorded', attendanceHoursNote: 'Hours = attendances × hours of one participant. The same person counts at every event.', noAttendanceHours: 'No attendance hours have been recorded.',

    practiceId: 'Id in the bank of good practices',
  },
)
