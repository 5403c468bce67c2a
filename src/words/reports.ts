import { trilingual } from './trilingual.ts'

export const reports = trilingual(
  {
    // Common to the tables
    fact: 'Tieto', content: 'Sisältö', total: 'Yhteensä', all: 'Kaikki', date: 'Päivä', code: 'Tunnus', kind: 'Tyyppi', reason: 'Syy', role: 'Rooli', hours: 'Tunnit', number: 'Nro', share: 'Osuus', responsible: 'Vastuutaho', planned: 'Suunniteltu aika', due: 'Jaksotettu talousarvio', dueOn: 'Määräpäivä',
    noGrant: 'Raporttiin ei ole liitetty valtionavustusta.',
    narrativeMissing: 'Osion ”{{section}}” teksti puuttuu.',
    narrativeNotTranslated: 'Osion ”{{section}}” tekstiä ei ole vielä suomeksi.',

    // Basics
    basicsCaption: 'Hankkeen perustiedot',
    factRecipient: 'Avustuksen saaja', factProject: 'Hanke', factPurpose: 'Käyttötarkoitus', factAuthority: 'Valtionapuviranomainen', factDiaryNumber: 'Diaarinumero', factDecidedOn: 'Päätöspäivä', factAmendment: 'Muutospäätös', factUsagePeriod: 'Käyttöaika', factReportingPeriod: 'Raportointikausi', factGrantedMaximum: 'Myönnetty enintään', factGrantedShare: 'Avustusprosentti', factVat: 'Arvonlisävero', factCostCentres: 'Kustannuspaikat', factContact: 'Yhteyshenkilö',
    vatWith: 'Kustannukset ilmoitetaan arvonlisäveroineen.', vatWithout: 'Kustannukset ilmoitetaan ilman arvonlisäveroa.',
    reach: 'Hankkeen toimenpiteet ulottuvat {{reached}} kuntaan alueen {{all}} kunnasta. Kumppaniorganisaatioita on {{partners}}.',

    // Summary
    inNumbers: 'Kausi lukuina', chosenResults: 'Keskeiset tulokset', hardest: 'Keskeinen viivästys',
    actionsInNumbers: 'Toimenpiteistä on valmiina {{done}}, käynnissä {{ongoing}} ja myöhässä {{late}}. Toimenpiteitä on kaikkiaan {{all}}.',
    eventsInNumbers: 'Kaudella pidettyjä tilaisuuksia on {{events}}. Niissä kirjattiin osallistumisia yhteensä {{attended}}.',
    moneyInNumbers: 'Hyväksyttäviä kustannuksia on kertynyt käyttöajan alusta {{used}}. Koko käyttöajan talousarvio on {{budget}}.',
    mostLate: 'Toimenpide ”{{action}}” on myöhässä; sen oli määrä päättyä {{planned}}.',
    nothingLate: 'Mikään toimenpide ei ollut kauden lopussa myöhässä.',

    // Changes to the plan
    planChangesCaption: 'Muutokset hankesuunnitelmaan', before: 'Aiemmin', after: 'Nyt', decided: 'Päättäjä ja päivä',
    noPlanChanges: 'Hankesuunnitelmaan ei tehty muutoksia kauden aikana.',

    // Objectives
    objectivesCaption: 'Tavoitteet ja mittarit: {{area}}', objective: 'Tavoite', indicator: 'Mittari', baseline: 'Lähtöarvo', target: 'Tavoitearvo', now: 'Nyt', change: 'Muutos', otherIndicators: 'Muut mittarit', noIndicator: 'Ei mittaria',
    objectivesNote: 'Nyt = kaudelta kirjattu arvo, tilanne {{day}}. Muutos = ero lähtöarvoon. Viiva tarkoittaa, ettei arvoa ole kirjattu.',
    noObjectives: 'Hankkeelle ei ole kirjattu tavoitteita.',

    // Actions
    focusArea: 'Kehittämiskokonaisuus', action: 'Toimenpide', actions: 'Toimenpiteitä', actionsCount: 'Toimenpiteitä (kpl)', state: 'Tila',
    statesCaption: 'Toimenpiteiden tila kehittämiskokonaisuuksittain {{day}}', statesAlt: 'Pylväskaavio toimenpiteiden tilasta kehittämiskokonaisuuksittain {{day}}. Toimenpiteitä on {{all}}: {{states}}.',
    statesNote: 'Tila kauden viimeisenä päivänä {{day}}. Toimenpide on myöhässä, kun sen suunniteltu päättymispäivä on ohi eikä se ole valmis eikä keskeytetty.',
    actionsCaption: 'Toimenpiteet: {{area}}',
    stateDone: 'Valmis', stateOngoing: 'Käynnissä', stateLate: 'Myöhässä', statePlanned: 'Suunniteltu', stateStopped: 'Keskeytetty',
    done: 'Tehty:', results: 'Tulokset:', deviation: 'Poikkeama:',
    noActions: 'Hankkeelle ei ole kirjattu toimenpiteitä.',

    // Events
    eventsCaption: 'Tilaisuudet tyypeittäin', events: 'Tilaisuuksia', event: 'Tilaisuus', attended: 'Osallistumisia', participants: 'Osallistujat ryhmittäin', group: 'Ryhmä', groupsCaption: 'Osallistumiset ryhmittäin',
    groupsAlt: 'Pylväskaavio osallistumisista ryhmittäin. Eniten osallistumisia kirjattiin ryhmälle ”{{most}}”: {{count}}.',
    attendedNote: 'Luvut ovat osallistumiskertoja: useaan tilaisuuteen osallistunut on laskettu jokaisesta.',
    kindSteeringGroup: 'Ohjausryhmän kokous', kindLapeGroup: 'LAPE-ryhmän kokous', kindPartnerMeeting: 'Kumppanitapaaminen', kindHearing: 'Kuuleminen', kindTraining: 'Koulutus', kindWorkshop: 'Työpaja', kindOther: 'Muu tilaisuus',
    groupSocialAndHealth: 'Sosiaali- ja terveydenhuolto', groupEducation: 'Sivistystoimi', groupAssociation: 'Järjestöt', groupParish: 'Seurakunnat', groupElectedOfficial: 'Luottamushenkilöt', groupChildrenAndYoung: 'Lapset ja nuoret', groupParents: 'Vanhemmat', groupExpertByExperience: 'Kokemusasiantuntijat', groupOther: 'Muut',
    trained: 'Koulutetut', trainedCaption: 'Koulutetut menetelmän, tason ja kielen mukaan', method: 'Menetelmä', level: 'Taso', persons: 'Henkilöitä', trainedLanguage: 'Koulutuksen kieli', levelUser: 'Menetelmän käyttäjä', levelTrainer: 'Kouluttaja',
    languageFi: 'suomi', languageSv: 'ruotsi', languageEn: 'englanti', languageBoth: 'suomi ja ruotsi rinnakkain', languages: 'Kielet',
    workshops: 'Työpajat', workshop: 'Työpaja', workshopsCaption: 'Kaudella pidetyt työpajat', aim: 'Tavoite', eventList: 'Tilaisuusluettelo', eventListCaption: 'Kaudella pidetyt tilaisuudet',
    noEvents: 'Kaudella ei kirjattu tilaisuuksia.', noAttendances: 'Tilaisuuksien osallistujamääriä ei ole kirjattu.', noTrained: 'Kaudella ei kirjattu menetelmiin koulutettuja.',

    // Outputs and embedding
    outputsCaption: 'Tuotokset tyypeittäin ja vaiheittain', outputType: 'Tyyppi', output: 'Tuotos', outputs: 'Tuotokset', outputsCount: 'Tuotoksia', outputListCaption: 'Tuotokset, vaihe: {{stage}}', availability: 'Saatavuus ja pysyvä vastuutaho', permanentOwner: 'Pysyvä vastuutaho', stage: 'Vaihe',
    outputsNote: 'Suunnitellut, käynnistymässä olevat ja toiminnassa olevat tuotokset pidetään erillään, eikä niitä lasketa yhteen.',
    stagePlanned: 'Suunniteltu', stageStarting: 'Käynnistymässä', stageOperating: 'Toiminnassa',
    outputOperatingModel: 'Toimintamalli', outputReport: 'Selvitys tai raportti', outputPublication: 'Julkaisu tai verkkosivu', outputTraining: 'Koulutuskokonaisuus', outputDigitalService: 'Digitaalinen palvelu', outputOther: 'Muu tuotos',
    noOutputs: 'Hankkeelle ei ole kirjattu tuotoksia.', embeddingCaption: 'Tuotosten pysyvät vastuutahot', embedded: 'Pysyvä vastuutaho on sovittu {{owned}} tuotokselle. Tuotoksia on kaikkiaan {{all}}.', noOwnerYet: 'Ei vielä sovittu',

    // Participation
    hearingsCaption: 'Kuulemiset ja niihin osallistuneet', hearing: 'Kuuleminen', youSaidWeDid: 'Te sanoitte – me teimme', saidCaption: 'Mitä kuulemiset ja kyselyt kertoivat ja mitä siitä seurasi', theme: 'Teema', youSaid: 'Te sanoitte', weDid: 'Me teimme', notAnsweredYet: 'Ei vielä vastattu',
    noHearings: 'Kaudella ei kirjattu kuulemisia.', noFindings: 'Kauden kyselyistä ja kuulemisista ei ole vielä kirjattu havaintoja.',

    // Surveys
    surveysCaption: 'Kauden kyselyt', survey: 'Kysely', respondents: 'Vastaajaryhmä', open: 'Avoinna', invited: 'Kutsuttu', answered: 'Vastanneita', responseShare: 'Vastausprosentti', scaleCaption: '{{survey}}: vastaukset väittämiin', statement: 'Väittämä', mean: 'Keskiarvo', option: 'Vastausvaihtoehto', answers: 'Vastauksia',
    scaleAlt: 'Pylväskaavio: {{title}}. Korkein keskiarvo, {{mean}}, on väittämällä ”{{question}}”.',
    hidden: 'ei näytetä', hiddenNote: 'Alle {{minimum}} vastaajan lukuja ei näytetä eikä myöskään lukuja, joista ne voisi laskea.', multiNote: 'Vastaaja sai valita useita vaihtoehtoja.',
    respondentsChildren: 'Lapset', respondentsYoung: 'Nuoret', respondentsParents: 'Vanhemmat', respondentsProfessionals: 'Ammattilaiset', respondentsExpertsByExperience: 'Kokemusasiantuntijat', respondentsCitizens: 'Asukkaat',
    noSurveys: 'Kaudella ei ollut kyselyjä.', nothingPublished: 'Kyselyn vastauksia ei ole vielä julkaistu.',

    // Effects and evaluation
    noEffects: 'Kaudelta ei ole kirjattu vaikutuksia hyötytavoitteittain.', noEvaluations: 'Kaudelta ei ole kirjattu hyötytavoitteiden oma-arviointia.', evaluationsCaption: 'Hyötytavoitteiden oma-arviointi', benefitGoal: 'Hyötytavoite', benefitGoals: 'Hyötytavoitteet', gradeBefore: 'Edellinen kausi', gradeNow: 'Tämä kausi', evidence: 'Arvion perusta',
    gradeNote: 'Asteikko: 1 = ei lainkaan, 5 = täysin.', evidenceRegister: 'Rekisteritieto', evidenceSurvey: 'Kysely', evidenceOwnAssessment: 'Oma arvio', evidenceExternal: 'Ulkopuolinen arviointi',

    // Organisation, staff, communication
    groupsMetCaption: 'Työryhmät ja niiden kokoukset', groupName: 'Ryhmä', meetingsHeld: 'Kokouksia', decisions: 'Päätökset', meeting: 'Tilaisuus', decision: 'Päätös', decisionsCaption: 'Kauden päätökset', partners: 'Yhteistyökumppanit', partner: 'Organisaatio', partnersCaption: 'Hankkeeseen osallistuvat organisaatiot', organisationKind: 'Organisaation tyyppi',
    organisationWellbeingServicesCounty: 'Hyvinvointialue', organisationJointAuthority: 'Kuntayhtymä', organisationMunicipality: 'Kunta', organisationAssociation: 'Järjestö', organisationParish: 'Seurakunta', organisationSchool: 'Koulu tai oppilaitos', organisationMinistry: 'Ministeriö tai virasto', organisationOther: 'Muu organisaatio',
    noGroups: 'Kaudella ei kirjattu työryhmien kokouksia.', noDecisions: 'Kaudella ei kirjattu päätöksiä.',
    workloadsCaption: 'Henkilöstön käyttö', personMonths: 'Henkilötyökuukaudet', workloadsNote: 'Hankkeelle tehty työ työajanseurannan mukaan.', noWorkloads: 'Kaudelta ei ole kirjattu hankkeelle tehtyä työaikaa.',
    channelsCaption: 'Viestintätoimet kanavittain', channel: 'Kanava', communications: 'Viestintätoimia', reached: 'Tavoitettuja', reachedNote: 'Tavoitettujen määrää ei ole saatu kaikista viestintätoimista.', communicationList: 'Viestintätoimet', communicationsCaption: 'Kauden viestintätoimet', subject: 'Aihe', audience: 'Kohderyhmä',
    channelWeb: 'Verkkosivut', channelNewsletter: 'Uutiskirje', channelSocialMedia: 'Sosiaalinen media', channelPress: 'Lehti tai tiedote', channelEvent: 'Tilaisuus', channelEmail: 'Sähköposti', channelOther: 'Muu kanava',
    noCommunications: 'Kaudella ei kirjattu viestintätoimia.',

    // Risks
    risksCaption: 'Riskit ja niiden kehitys', risk: 'Riski', levelBefore: 'Edellinen kausi', levelNow: 'Tämä kausi', measure: 'Hallintatoimet',
    risksNote: 'Suluissa riskiluku: todennäköisyys (1–5) × vaikutus (1–5).', riskLow: 'Matala', riskModerate: 'Kohtalainen', riskHigh: 'Korkea', riskCritical: 'Kriittinen', noRisks: 'Hankkeelle ei ole kirjattu riskejä.',

    // Finances
    financesWithoutVat: 'Kustannukset on ilmoitettu ilman arvonlisäveroa. Avustuksen käyttöaika on {{usagePeriod}}. Luvut kattavat käyttöajan alusta päivään {{to}} asti kirjatut hyväksyttävät kustannukset.',
    financesWithVat: 'Kustannukset on ilmoitettu arvonlisäveroineen. Avustuksen käyttöaika on {{usagePeriod}}. Luvut kattavat käyttöajan alusta päivään {{to}} asti kirjatut hyväksyttävät kustannukset.',
    budgetCaption: 'Talousarvio ja toteuma kululajeittain {{to}}', budgetAlt: 'Pylväskaavio talousarviosta ja toteumasta kululajeittain {{to}}. Talousarviosta on käytetty {{share}}.',
    budgetNote: 'Talousarvio kattaa koko käyttöajan {{usagePeriod}}; toteuma on kertymä käyttöajan alusta päivään {{to}}. Ero = talousarvio − toteuma.',
    category: 'Kululaji', budget: 'Talousarvio', outturn: 'Toteuma', ofWhichPeriod: 'Siitä tällä kaudella', difference: 'Ero', used: 'Käytetty', euros: 'Euroa', uncategorised: 'Ilman kululajia',
    deviations: 'Poikkeamat talousarviosta', deviationsCaption: 'Kululajit, jotka poikkeavat jaksotetusta talousarviosta yli {{share}}', deviationShare: 'Poikkeama', reasonTitle: 'Perustelu', reasonMissing: 'Perustelu puuttuu.',
    dueNote: 'Jaksotettu talousarvio: aiempien vuosien talousarviot kokonaan ja kuluvan vuoden talousarvio päivien suhteessa päivään {{to}} asti.',
    noDeviations: 'Minkään kululajin toteuma ei poikkea jaksotetusta talousarviosta yli {{share}}.',
    howItCameAbout: 'Miten avustuksen määrä muodostuu', settlementCaption: 'Laskelma avustuksen määrästä {{to}}',
    funding: 'Tulot, omarahoitusosuus ja muu rahoitus', fundingCaption: 'Tulot, omarahoitusosuus ja muu rahoitus {{to}} mennessä', received: 'Saatu', fundingKind: 'Laji', financier: 'Rahoittaja tai selite', fundingIncome: 'Tulot', fundingOtherPublic: 'Muu julkinen rahoitus', fundingPrivate: 'Yksityinen rahoitus', fundingEu: 'EU-rahoitus', fundingOwnShare: 'Omarahoitusosuus', noFundings: 'Hankkeella ei ole ollut tuloja eikä muuta rahoitusta.',
    instalments: 'Maksuerät', instalmentsCaption: 'Avustuksen maksuerät {{to}} mennessä', paidOn: 'Maksupäivä', noInstalments: 'Avustusta ei ole vielä maksettu.',

    // Next period, attachments, signatures
    goingOn: 'Suunnitelman mukaan jatkuvia toimenpiteitä on {{count}}. Taulukossa ovat seuraavalla kaudella alkavat ja päättyvät sekä myöhässä olevat toimenpiteet.', aheadCaption: 'Alkavat, päättyvät ja myöhässä olevat toimenpiteet: {{period}}', aheadCaptionOpen: 'Alkavat, päättyvät ja myöhässä olevat toimenpiteet', nothingAhead: 'Seuraavalle kaudelle ei ole avoimia toimenpiteitä.', followUps: 'Avoimet seuranta-asiat', followUp: 'Seuranta-asia', followUpsCaption: 'Avoimet seuranta-asiat {{day}}', noFollowUps: 'Avoimia seuranta-asioita ei ole.', toDecide: 'Ryhmän päätettäviksi tulevat asiat',
    attachments: 'Liitteet', attachmentsCaption: 'Raportin liitteet', attachment: 'Liite', signedBy: 'Allekirjoittaja', attachmentLedger: 'Pääkirja', attachmentHours: 'Työajanseuranta', attachmentEvents: 'Tilaisuusluettelo', attachmentSurveyFrame: 'Kyselylomake', attachmentCostCentreReport: 'Kustannuspaikkaraportti', attachmentOther: 'Muu liite', noAttachments: 'Raporttiin ei ole liitetty liitteitä.',
    signatures: 'Allekirjoitukset', forRecipient: '{{recipient}}, avustuksen saajan edustaja', recipientsSignature: 'Avustuksen saajan edustaja',

    // Final report
    municipality: 'Kunta', municipalitiesCaption: 'Tulokset kunnittain', ofWhichDone: 'Niistä valmiina', doneActions: 'Valmiit toimenpiteet (tunnus)', noMunicipalities: 'Toimenpiteisiin ei ole merkitty kuntia.',

    // The screen
    screenTitle: 'Raportit', screenLead: 'Väli- ja loppuraportit valtionavustuksen käytöstä. Taulukot ja luvut tulevat työkirjasta; sinä kirjoitat tekstit.', screenCount_one: '{{count}} raportti', screenCount_other: '{{count}} raporttia', screenKind: 'Raportin laji', screenGrants: 'Valtionavustukset', screenDue: 'Määräaika', reportKindInterim: 'Väliraportti', viewWrite: 'Kirjoittaminen', views: 'Raportin näkymät', reportKindFinal: 'Loppuraportti', reportKindCostAccount: 'Kustannustilitys maksatushakemuksen liitteeksi', reportKindProjectPlan: 'Hankesuunnitelma', reportKindHalfYear: 'Puolivuosikatsaus', reportKindChangeRequest: 'Muutoshakemus', reportKindMinutes: 'Pöytäkirja', reportKindWorkshopSummary: 'Työpajan yhteenveto', reportKindConsultation: 'Kuulemisen palaute: te sanoitte – me teimme', reportKindHoursList: 'Työaikaluettelo',
    newReport: 'Uusi raportti', begin: 'Aloita raportti', emptyTitle: 'Raportteja ei ole vielä', emptyText: 'Aloita kauden väliraportti: ohjelma kokoaa luvut ja taulukot, ja näet heti, mitä puuttuu.', noneFound: 'Hakua vastaavia raportteja ei ole',
    allReports: '← Kaikki raportit', previewLanguage: 'Raportin kieli', preview: 'Raportin esikatselu', sections: 'Raportin osiot', sectionsReady: 'Valmiina {{ready}}/{{total}} osiota', sectionReady: 'valmis', sectionStarted: 'kesken', sectionMissing: 'puuttuu', findingsCount_one: '{{count}} huomautus', findingsCount_other: '{{count}} huomautusta',
    narrativeLanguage: 'Tekstin kieli', characters: '{{length}} merkkiä', charactersOf: '{{length}}/{{limit}} merkkiä', charactersTooMany: '{{length}}/{{limit}} merkkiä – teksti on liian pitkä', unfinished: 'Osio on vielä kesken',
    findings: 'Mitä puuttuu', noneAmiss: 'Tässä osiossa ei ole huomautettavaa.', blocks: 'Korjattava:', warns: 'Huomaa:', mend: 'Korjaa', letBe: 'Ohita ja perustele', letBeTitle: 'Miksi huomautus voidaan ohittaa?', letBeBecause: 'Ohitettu: {{reason}}', letBeNoMore: 'Poista perustelu', whoDecided: 'Kuka päätti', showAll: 'Näytä kaikki {{count}}', showFewer: 'Näytä vähemmän',
    export: 'Vie Wordiin', writing: 'Viedään Wordiin…', stopWriting: 'Keskeytä', saved: 'Raportti on tallennettu: {{file}}', openFile: 'Avaa', showInFolder: 'Näytä kansiossa',
    addAttachment: 'Lisää liite', editAttachment: 'Muokkaa liitettä', required: 'Pakollinen', noAttachmentsYet: 'Liitteitä ei ole lueteltu.',
    attachFile: 'Liitä tiedosto…', attachFileTo: 'Liitä tiedosto… {{attachment}}', fileAndSize: '{{file}} ({{size}})', kilobytes: '{{size}}\u00A0kt', megabytes: '{{size}}\u00A0Mt', saveFile: 'Tallenna kopio tiedostosta {{file}}', replaceFile: 'Vaihda tiedosto {{file}} toiseen', detachFile: 'Poista tiedosto {{file}} liitteestä', fileAttached: 'Tiedosto {{file}} on liitetty.', fileSaved: 'Tiedosto {{file}} on tallennettu.', fileDetached: 'Tiedosto {{file}} on poistettu liitteestä.',

    // What readiness finds
    findingNarrativeMissing: 'Osion ”{{section}}” pakollinen teksti puuttuu.',
    findingNarrativeTooLong: 'Osion ”{{section}}” tekstissä on {{length}} merkkiä; enimmäismäärä on {{limit}}.',
    findingTranslationMissing: 'Suomenkielinen teksti puuttuu: {{what}}',
    findingPersonalDataCode: 'Tekstissä näyttää olevan henkilötunnus: {{what}}', findingPersonalDataEmail: 'Tekstissä on sähköpostiosoite: {{what}}', findingPersonalDataPhone: 'Tekstissä näyttää olevan puhelinnumero: {{what}}',
    findingIndicatorWithoutReading: 'Mittarille ”{{indicator}}” ei ole kirjattu kauden arvoa.', findingIndicatorWithoutSource: 'Mittarin ”{{indicator}}” arvolla ei ole lähdettä.',
    findingLateWithoutReason: 'Toimenpide ”{{action}}” on myöhässä, mutta syytä ei ole kirjattu.',
    findingSurveyNotImported: 'Kyselyn ”{{survey}}” vastauksia ei ole tuotu.', findingSurveyNotPublished: 'Kyselyn ”{{survey}}” julkaisemattomia kysymyksiä: {{questions}}.',
    findingOutputWithoutOwner: 'Toiminnassa olevalla tuotoksella ”{{output}}” ei ole pysyvää vastuutahoa.',
    findingAttachmentTotalDiffers: 'Liitteen ”{{attachments}}” summa on {{told}}, mutta raportin kustannukset ovat pääkirjassa {{booked}}.',
    findingAttachmentMissing: 'Pakollisen liitteen ”{{attachment}}” tiedosto puuttuu.',
    findingIndicatorPartsDiffer: 'Mittarin ”{{indicator}}” osat eivät täsmää koko arvoon: osista tulee {{parts}}, mutta koko arvo on {{whole}}.',
    findingAnswersDoNotAddUp: 'Kysymyksen ”{{question}}” vastausten summa ei täsmää vastanneiden määrään.', findingPublishedUnderMinimum: 'Kyselyn ”{{survey}}” taulukoista {{tables}} on julkaistu pienemmällä alarajalla kuin nykyinen {{minimum}}. Julkaise ne uudelleen.',
    findingAttendancesWithoutHours: 'Tunnit puuttuvat osallistumisista ({{count}}), joten tuntien summa jää vajaaksi. Ensimmäinen: {{meeting}}.', findingAttendanceLongerThanMeeting: 'Tilaisuuteen ”{{meeting}}” on kirjattu osallistujaa kohti {{hours}} tuntia, vaikka tilaisuus kesti {{most}} tuntia.',
    findingSmallGroupInTotal: 'Kauden luvuissa ryhmän ”{{group}}” osallistumisia on vain {{count}} (alaraja {{minimum}}). Luvusta voi tunnistaa henkilön.', findingSmallGroupAttended: 'Kuulemisen ”{{meeting}}” taulukossa ryhmän ”{{group}}” luku on {{count}} (alaraja {{minimum}}). Luvusta voi tunnistaa henkilön.', findingSmallGroupInText: 'Osion ”{{section}}” teksti kertoo pienestä ryhmästä: ”{{place}}” (alaraja {{minimum}}).',
    findingFindingWithoutAnswer: 'Havaintoon ei ole kirjattu vastausta ”Me teimme”: {{theme}}',
    findingRestrictedQuoted: 'Teksti kertoo rajoitetusta asiasta ”{{title}}”: {{what}}',
    findingAttachmentNotListed: 'Liitettä ”{{attachment}}” ei luetella asiakirjassa.', findingAttachmentNotThere: 'Osion ”{{section}}” teksti viittaa liitteeseen {{number}}, jota ei ole liiteluettelossa.',
    findingNoGrant: 'Raporttiin ei ole valittu valtionavustusta.', findingDeviationWithoutReason: 'Kululaji ”{{category}}” poikkeaa jaksotetusta talousarviosta yli {{share}}, mutta perustelu puuttuu.',
    findingEntriesToldLate: 'Aiemmin selvitetylle ajalle kirjattuja rivejä: {{rows}}, yhteensä {{sum}}. Ne lasketaan tälle kaudelle ja luetellaan raportissa.', findingEntriesCorrected: 'Rivejä, jotka on muutettu tai poistettu sen jälkeen, kun ne ilmoitettiin: {{rows}}. Ero lasketaan tälle kaudelle ja luetellaan raportissa.',
    findingLedgerRowsUncategorised: 'Pääkirjan rivejä ilman kululajia: {{rows}}, yhteensä {{sum}}. Kululajien summa ei täsmää kokonaissumman kanssa.', findingLedgerRowsOutsideUse: 'Hyväksyttäviksi merkittyjä rivejä käyttöajan ulkopuolella: {{rows}}, yhteensä {{sum}}. Ne eivät ole laskelmassa mukana.', findingBudgetPartsDiffer: 'Osatoteuttajien osuudet talousarviosta ovat yhteensä {{parts}}, mutta talousarvio on {{whole}}.', findingNoWorkloads: 'Kaudelta ei ole kirjattu työaikaa: {{grant}}.', findingGoalNotEvaluated: 'Hyötytavoitetta ei ole arvioitu kaudelta: {{goal}}.',
  },
  {
    fact: 'Uppgift', content: 'Innehåll', total: 'Sammanlagt', all: 'Alla', date: 'Datum', code: 'Kod', kind: 'Typ', reason: 'Orsak', role: 'Roll', hours: 'Timmar', number: 'Nr', share: 'Andel', responsible: 'Ansvarig', planned: 'Planerad tid', due: 'Periodiserad budget', dueOn: 'Tidsfrist',
    noGrant: 'Inget statsunderstöd har kopplats till rapporten.',
    narrativeMissing: 'Texten till avsnittet ”{{section}}” saknas.',
    narrativeNotTranslated: 'Texten till avsnittet ”{{section}}” finns ännu inte på svenska.',

    basicsCaption: 'Projektets grunduppgifter',
    factRecipient: 'Mottagare av understödet', factProject: 'Projekt', factPurpose: 'Användningsändamål', factAuthority: 'Statsbidragsmyndighet', factDiaryNumber: 'Diarienummer', factDecidedOn: 'Beslutsdatum', factAmendment: 'Ändringsbeslut', factUsagePeriod: 'Användningstid', factReportingPeriod: 'Rapporteringsperiod', factGrantedMaximum: 'Beviljat högst', factGrantedShare: 'Understödsprocent', factVat: 'Mervärdesskatt', factCostCentres: 'Kostnadsställen', factContact: 'Kontaktperson',
    vatWith: 'Kostnaderna redovisas inklusive mervärdesskatt.', vatWithout: 'Kostnaderna redovisas exklusive mervärdesskatt.',
    reach: 'Projektets åtgärder når {{reached}} av regionens {{all}} kommuner. Antalet samarbetspartner är {{partners}}.',

    inNumbers: 'Perioden i siffror', chosenResults: 'Centrala resultat', hardest: 'En central försening',
    actionsInNumbers: 'Av åtgärderna är {{done}} slutförda, {{ongoing}} pågående och {{late}} försenade. Det finns sammanlagt {{all}} åtgärder.',
    eventsInNumbers: 'Under perioden hölls {{events}} evenemang med sammanlagt {{attended}} deltaganden.',
    moneyInNumbers: 'Från användningstidens början har det uppkommit godtagbara kostnader på sammanlagt {{used}}. Budgeten för hela användningstiden är {{budget}}.',
    mostLate: 'Åtgärden ”{{action}}” är försenad; den skulle ha slutförts {{planned}}.',
    nothingLate: 'Ingen åtgärd var försenad vid periodens slut.',

    planChangesCaption: 'Ändringar i projektplanen', before: 'Tidigare', after: 'Nu', decided: 'Beslutsfattare och datum',
    noPlanChanges: 'Inga ändringar gjordes i projektplanen under perioden.',

    objectivesCaption: 'Mål och mätare: {{area}}', objective: 'Mål', indicator: 'Mätare', baseline: 'Utgångsvärde', target: 'Målvärde', now: 'Nu', change: 'Förändring', otherIndicators: 'Övriga mätare', noIndicator: 'Ingen mätare',
    objectivesNote: 'Nu = det värde som antecknats för perioden, läget {{day}}. Förändring = skillnaden mot utgångsvärdet. Ett streck betyder att inget värde har antecknats.',
    noObjectives: 'Inga mål har antecknats för projektet.',

    focusArea: 'Utvecklingshelhet', action: 'Åtgärd', actions: 'Åtgärder', actionsCount: 'Åtgärder (antal)', state: 'Läge',
    statesCaption: 'Åtgärdernas läge per utvecklingshelhet {{day}}', statesAlt: 'Stapeldiagram över åtgärdernas läge per utvecklingshelhet {{day}}. Sammanlagt {{all}} åtgärder: {{states}}.',
    statesNote: 'Läget på periodens sista dag {{day}}. En åtgärd är försenad när det planerade slutdatumet har passerat och åtgärden varken är slutförd eller avbruten.',
    actionsCaption: 'Åtgärder: {{area}}',
    stateDone: 'Slutförd', stateOngoing: 'Pågående', stateLate: 'Försenad', statePlanned: 'Planerad', stateStopped: 'Avbruten',
    done: 'Gjort:', results: 'Resultat:', deviation: 'Avvikelse:',
    noActions: 'Inga åtgärder har antecknats för projektet.',

    eventsCaption: 'Evenemang per typ', events: 'Evenemang', event: 'Evenemang', attended: 'Deltaganden', participants: 'Deltagare per grupp', group: 'Grupp', groupsCaption: 'Deltaganden per grupp',
    groupsAlt: 'Stapeldiagram över deltaganden per grupp. Flest deltaganden har gruppen {{most}}: {{count}}.',
    attendedNote: 'Siffrorna anger deltaganden: den som deltagit i flera evenemang räknas varje gång.',
    kindSteeringGroup: 'Styrgruppsmöte', kindLapeGroup: 'LAPE-gruppens möte', kindPartnerMeeting: 'Partnermöte', kindHearing: 'Hörande', kindTraining: 'Utbildning', kindWorkshop: 'Workshop', kindOther: 'Annat evenemang',
    groupSocialAndHealth: 'Social- och hälsovården', groupEducation: 'Bildningssektorn', groupAssociation: 'Organisationer', groupParish: 'Församlingar', groupElectedOfficial: 'Förtroendevalda', groupChildrenAndYoung: 'Barn och unga', groupParents: 'Föräldrar', groupExpertByExperience: 'Erfarenhetsexperter', groupOther: 'Övriga',
    trained: 'Utbildade', trainedCaption: 'Utbildade enligt metod, nivå och språk', method: 'Metod', level: 'Nivå', persons: 'Personer', trainedLanguage: 'Utbildningsspråk', levelUser: 'Användare av metoden', levelTrainer: 'Utbildare',
    languageFi: 'finska', languageSv: 'svenska', languageEn: 'engelska', languageBoth: 'finska och svenska sida vid sida', languages: 'Språk',
    workshops: 'Workshoppar', workshop: 'Workshop', workshopsCaption: 'Workshoppar under perioden', aim: 'Mål', eventList: 'Förteckning över evenemang', eventListCaption: 'Evenemang under perioden',
    noEvents: 'Inga evenemang antecknades under perioden.', noAttendances: 'Antalet deltagare har inte antecknats.', noTrained: 'Inga deltagare i metodutbildningar antecknades under perioden.',

    outputsCaption: 'Produkter per typ och skede', outputType: 'Typ', output: 'Produkt', outputs: 'Produkter', outputsCount: 'Antal', outputListCaption: 'Produkter, skede: {{stage}}', availability: 'Var produkten finns och permanent ansvarig', permanentOwner: 'Permanent ansvarig', stage: 'Skede',
    outputsNote: 'Planerade produkter, produkter under uppstart och produkter i bruk redovisas var för sig och räknas inte samman.',
    stagePlanned: 'Planerad', stageStarting: 'Under uppstart', stageOperating: 'I bruk',
    outputOperatingModel: 'Verksamhetsmodell', outputReport: 'Utredning eller rapport', outputPublication: 'Publikation eller webbplats', outputTraining: 'Utbildningshelhet', outputDigitalService: 'Digital tjänst', outputOther: 'Annan produkt',
    noOutputs: 'Inga produkter har antecknats för projektet.', embeddingCaption: 'Permanent ansvariga för produkterna', embedded: 'En permanent ansvarig har utsetts för {{owned}} av sammanlagt {{all}} produkter.', noOwnerYet: 'Ännu inte utsedd',

    hearingsCaption: 'Höranden och deltagare', hearing: 'Hörande', youSaidWeDid: 'Ni sade – vi gjorde', saidCaption: 'Vad höranden och enkäter visade och vad det ledde till', theme: 'Tema', youSaid: 'Ni sade', weDid: 'Vi gjorde', notAnsweredYet: 'Ännu inte besvarat',
    noHearings: 'Inga höranden antecknades under perioden.', noFindings: 'Inga iakttagelser har ännu antecknats utifrån periodens enkäter och höranden.',

    surveysCaption: 'Enkäter under perioden', survey: 'Enkät', respondents: 'Målgrupp', open: 'Svarstid', invited: 'Inbjudna', answered: 'Svarande', responseShare: 'Svarsprocent', scaleCaption: '{{survey}}: svaren på påståendena', statement: 'Påstående', mean: 'Medelvärde', option: 'Svarsalternativ', answers: 'Svar',
    scaleAlt: 'Stapeldiagram: {{title}}. Det högsta medelvärdet, {{mean}}, har påståendet ”{{question}}”.',
    hidden: 'visas inte', hiddenNote: 'Tal som gäller färre än {{minimum}} svarande visas inte, och inte heller tal ur vilka de kunde räknas ut.', multiNote: 'Den svarande kunde välja flera alternativ.',
    respondentsChildren: 'Barn', respondentsYoung: 'Unga', respondentsParents: 'Föräldrar', respondentsProfessionals: 'Yrkespersoner', respondentsExpertsByExperience: 'Erfarenhetsexperter', respondentsCitizens: 'Invånare',
    noSurveys: 'Inga enkäter genomfördes under perioden.', nothingPublished: 'Enkätsvaren har ännu inte publicerats.',

    noEffects: 'Inga effekter enligt nyttomål har antecknats för perioden.', noEvaluations: 'Ingen självutvärdering av nyttomålen har antecknats för perioden.', evaluationsCaption: 'Självutvärdering av nyttomålen', benefitGoal: 'Nyttomål', benefitGoals: 'Nyttomål', gradeBefore: 'Föregående period', gradeNow: 'Denna period', evidence: 'Grund',
    gradeNote: 'Skala: 1 = inte alls, 5 = fullt ut.', evidenceRegister: 'Registeruppgifter', evidenceSurvey: 'Enkät', evidenceOwnAssessment: 'Egen bedömning', evidenceExternal: 'Extern bedömning',

    groupsMetCaption: 'Arbetsgrupperna och deras möten', groupName: 'Grupp', meetingsHeld: 'Möten', decisions: 'Beslut', meeting: 'Möte', decision: 'Beslut', decisionsCaption: 'Beslut under perioden', partners: 'Samarbetspartner', partner: 'Organisation', partnersCaption: 'Organisationer som deltar i projektet', organisationKind: 'Typ av organisation',
    organisationWellbeingServicesCounty: 'Välfärdsområde', organisationJointAuthority: 'Samkommun', organisationMunicipality: 'Kommun', organisationAssociation: 'Organisation', organisationParish: 'Församling', organisationSchool: 'Skola eller läroanstalt', organisationMinistry: 'Ministerium eller ämbetsverk', organisationOther: 'Annan organisation',
    noGroups: 'Inga arbetsgruppsmöten antecknades under perioden.', noDecisions: 'Inga beslut antecknades under perioden.',
    workloadsCaption: 'Personalanvändning', personMonths: 'Personmånader', workloadsNote: 'Arbete för projektet enligt arbetstidsuppföljningen.', noWorkloads: 'Ingen arbetstid för projektet har antecknats för perioden.',
    channelsCaption: 'Kommunikationsinsatser per kanal', channel: 'Kanal', communications: 'Kommunikationsinsatser', reached: 'Nådda', reachedNote: 'Antalet nådda personer saknas för de insatser där uppgiften inte har kunnat fås.', communicationList: 'Kommunikationsinsatser', communicationsCaption: 'Kommunikationsinsatser under perioden', subject: 'Ämne', audience: 'Målgrupp',
    channelWeb: 'Webbplats', channelNewsletter: 'Nyhetsbrev', channelSocialMedia: 'Sociala medier', channelPress: 'Tidning eller pressmeddelande', channelEvent: 'Evenemang', channelEmail: 'E-post', channelOther: 'Annan kanal',
    noCommunications: 'Inga kommunikationsinsatser antecknades under perioden.',

    risksCaption: 'Riskerna och deras utveckling', risk: 'Risk', levelBefore: 'Föregående period', levelNow: 'Denna period', measure: 'Åtgärd för att hantera risken',
    risksNote: 'Inom parentes risktalet: sannolikhet (1–5) × konsekvens (1–5).', riskLow: 'Låg', riskModerate: 'Måttlig', riskHigh: 'Hög', riskCritical: 'Kritisk', noRisks: 'Inga risker har antecknats för projektet.',

    financesWithoutVat: 'Kostnaderna redovisas exklusive mervärdesskatt. Projektets användningstid är {{usagePeriod}}. Talen omfattar de godtagbara kostnader som bokförts från användningstidens början till och med {{to}}.',
    financesWithVat: 'Kostnaderna redovisas inklusive mervärdesskatt. Projektets användningstid är {{usagePeriod}}. Talen omfattar de godtagbara kostnader som bokförts från användningstidens början till och med {{to}}.',
    budgetCaption: 'Budget och utfall per kostnadsslag {{to}}', budgetAlt: 'Stapeldiagram över budget och utfall per kostnadsslag {{to}}. Av budgeten har {{share}} använts.',
    budgetNote: 'Budgeten gäller hela användningstiden {{usagePeriod}}; utfallet är det ackumulerade beloppet från användningstidens början till och med {{to}}. Skillnad = budget − utfall.',
    category: 'Kostnadsslag', budget: 'Budget', outturn: 'Utfall', ofWhichPeriod: 'Varav denna period', difference: 'Skillnad', used: 'Använt', euros: 'Euro', uncategorised: 'Utan kostnadsslag',
    deviations: 'Avvikelser från budgeten', deviationsCaption: 'Kostnadsslag som avviker från den periodiserade budgeten med mer än {{share}}', deviationShare: 'Avvikelse', reasonTitle: 'Motivering', reasonMissing: 'Motivering saknas.',
    dueNote: 'Periodiserad budget: tidigare års budgetar i sin helhet och det löpande årets budget i förhållande till antalet dagar till och med {{to}}.',
    noDeviations: 'Utfallet avviker inte för något kostnadsslag från den periodiserade budgeten med mer än {{share}}.',
    howItCameAbout: 'Hur understödets belopp bestäms', settlementCaption: 'Beräkning av understödets belopp {{to}}',
    funding: 'Inkomster, självfinansieringsandel och annan finansiering', fundingCaption: 'Inkomster, självfinansieringsandel och annan finansiering till och med {{to}}', received: 'Erhållet', fundingKind: 'Slag', financier: 'Finansiär eller förklaring', fundingIncome: 'Inkomster', fundingOtherPublic: 'Annan offentlig finansiering', fundingPrivate: 'Privat finansiering', fundingEu: 'EU-finansiering', fundingOwnShare: 'Självfinansieringsandel', noFundings: 'Projektet har inte haft inkomster eller annan finansiering.',
    instalments: 'Utbetalningar', instalmentsCaption: 'Utbetalningar av understödet till och med {{to}}', paidOn: 'Utbetalningsdag', noInstalments: 'Understödet har ännu inte betalats ut.',

    goingOn: 'Antalet åtgärder som fortsätter enligt plan är {{count}}. Tabellen visar åtgärder som inleds eller avslutas under följande period och åtgärder som är försenade.', aheadCaption: 'Åtgärder som inleds, avslutas eller är försenade: {{period}}', aheadCaptionOpen: 'Åtgärder som inleds, avslutas eller är försenade', nothingAhead: 'Det finns inga öppna åtgärder för följande period.', followUps: 'Öppna uppföljningar', followUp: 'Uppföljning', followUpsCaption: 'Öppna uppföljningar {{day}}', noFollowUps: 'Det finns inga öppna uppföljningar.', toDecide: 'Ärenden som gruppen ska besluta om',
    attachments: 'Bilagor', attachmentsCaption: 'Rapportens bilagor', attachment: 'Bilaga', signedBy: 'Undertecknad av', attachmentLedger: 'Huvudbok', attachmentHours: 'Arbetstidsuppföljning', attachmentEvents: 'Förteckning över evenemang', attachmentSurveyFrame: 'Enkätformulär', attachmentCostCentreReport: 'Kostnadsställerapport', attachmentOther: 'Annan bilaga', noAttachments: 'Rapporten har inga bilagor.',
    signatures: 'Underskrifter', forRecipient: '{{recipient}}, företrädare för mottagaren av understödet', recipientsSignature: 'Företrädare för mottagaren av understödet',

    municipality: 'Kommun', municipalitiesCaption: 'Resultat per kommun', ofWhichDone: 'Varav slutförda', doneActions: 'Slutförda åtgärder (kod)', noMunicipalities: 'Inga kommuner har antecknats för åtgärderna.',

    screenTitle: 'Rapporter', screenLead: 'Mellan- och slutrapporter om användningen av statsunderstödet. Tabellerna och talen kommer från arbetsboken; du skriver texterna.', screenCount_one: '{{count}} rapport', screenCount_other: '{{count}} rapporter', screenKind: 'Typ av rapport', screenGrants: 'Statsunderstöd', screenDue: 'Tidsfrist', reportKindInterim: 'Mellanrapport', viewWrite: 'Skrivande', views: 'Rapportens vyer', reportKindFinal: 'Slutrapport', reportKindCostAccount: 'Kostnadsredovisning till ansökan om utbetalning', reportKindProjectPlan: 'Projektplan', reportKindHalfYear: 'Halvårsöversikt', reportKindChangeRequest: 'Ändringsansökan', reportKindMinutes: 'Protokoll', reportKindWorkshopSummary: 'Sammandrag av workshop', reportKindConsultation: 'Respons på hörandet: ni sade – vi gjorde', reportKindHoursList: 'Arbetstidsförteckning',
    newReport: 'Ny rapport', begin: 'Påbörja rapporten', emptyTitle: 'Det finns inga rapporter ännu', emptyText: 'Påbörja periodens mellanrapport: programmet sammanställer talen och tabellerna, och du ser genast vad som saknas.', noneFound: 'Inga rapporter motsvarar sökningen',
    allReports: '← Alla rapporter', previewLanguage: 'Rapportens språk', preview: 'Förhandsgranskning av rapporten', sections: 'Rapportens avsnitt', sectionsReady: '{{ready}}/{{total}} avsnitt klara', sectionReady: 'klart', sectionStarted: 'påbörjat', sectionMissing: 'saknas', findingsCount_one: '{{count}} anmärkning', findingsCount_other: '{{count}} anmärkningar',
    narrativeLanguage: 'Textens språk', characters: '{{length}} tecken', charactersOf: '{{length}}/{{limit}} tecken', charactersTooMany: '{{length}}/{{limit}} tecken – texten är för lång', unfinished: 'Avsnittet är inte färdigt',
    findings: 'Vad som saknas', noneAmiss: 'Det finns inget att anmärka på i avsnittet.', blocks: 'Ska rättas:', warns: 'Observera:', mend: 'Rätta', letBe: 'Förbigå med motivering', letBeTitle: 'Varför kan anmärkningen förbigås?', letBeBecause: 'Förbigången: {{reason}}', letBeNoMore: 'Ta bort motiveringen', whoDecided: 'Vem beslutade', showAll: 'Visa alla {{count}}', showFewer: 'Visa färre',
    export: 'Exportera till Word', writing: 'Skriver…', stopWriting: 'Avbryt', saved: 'Rapporten har sparats: {{file}}', openFile: 'Öppna', showInFolder: 'Visa i mappen',
    addAttachment: 'Lägg till bilaga', editAttachment: 'Redigera bilagan', required: 'Obligatorisk', noAttachmentsYet: 'Inga bilagor har förtecknats.',
    attachFile: 'Bifoga fil…', attachFileTo: 'Bifoga fil… {{attachment}}', fileAndSize: '{{file}} ({{size}})', kilobytes: '{{size}}\u00A0kB', megabytes: '{{size}}\u00A0MB', saveFile: 'Spara en kopia av filen {{file}}', replaceFile: 'Byt ut filen {{file}}', detachFile: 'Ta bort filen {{file}} ur bilagan', fileAttached: 'Filen {{file}} har bifogats.', fileSaved: 'Filen {{file}} har sparats.', fileDetached: 'Filen {{file}} har tagits bort ur bilagan.',

    findingNarrativeMissing: 'Den obligatoriska texten till avsnittet ”{{section}}” saknas.',
    findingNarrativeTooLong: 'Texten till avsnittet ”{{section}}” har {{length}} tecken; högst {{limit}} är tillåtna.',
    findingTranslationMissing: 'Text på svenska saknas: {{what}}',
    findingPersonalDataCode: 'Texten verkar innehålla en personbeteckning: {{what}}', findingPersonalDataEmail: 'Texten innehåller en e-postadress: {{what}}', findingPersonalDataPhone: 'Texten verkar innehålla ett telefonnummer: {{what}}',
    findingIndicatorWithoutReading: 'Inget mätvärde har antecknats för mätaren ”{{indicator}}” under perioden.', findingIndicatorWithoutSource: 'Mätvärdet för mätaren ”{{indicator}}” saknar källa.',
    findingLateWithoutReason: 'Åtgärden ”{{action}}” är försenad, men orsaken har inte antecknats.',
    findingSurveyNotImported: 'Svaren på enkäten ”{{survey}}” har inte importerats.', findingSurveyNotPublished: 'Opublicerade frågor i enkäten ”{{survey}}”: {{questions}}.',
    findingOutputWithoutOwner: 'Produkten ”{{output}}” är i bruk men saknar permanent ansvarig.',
    findingAttachmentTotalDiffers: 'Summan i bilagan ”{{attachments}}” är {{told}}, men rapportens kostnader i huvudboken är {{booked}}.',
    findingAttachmentMissing: 'Filen till den obligatoriska bilagan ”{{attachment}}” saknas.',
    findingIndicatorPartsDiffer: 'Delarna av mätaren ”{{indicator}}” stämmer inte med helheten: delarna ger {{parts}}, men hela värdet är {{whole}}.',
    findingAnswersDoNotAddUp: 'Summan av svaren på frågan ”{{question}}” stämmer inte med antalet svarande.', findingPublishedUnderMinimum: 'I enkäten ”{{survey}}” har {{tables}} tabeller publicerats med en lägre gräns än den nuvarande {{minimum}}. Publicera dem på nytt.',
    findingAttendancesWithoutHours: 'Timmar saknas för deltaganden ({{count}}), så summan av timmarna blir för liten. Det första: {{meeting}}.', findingAttendanceLongerThanMeeting: 'För ”{{meeting}}” har antecknats {{hours}} timmar per deltagare, fast mötet varade {{most}} timmar.',
    findingSmallGroupInTotal: 'I periodens tal har gruppen ”{{group}}” bara {{count}} deltaganden (gränsen är {{minimum}}). Talet kan röja en person.', findingSmallGroupAttended: 'I tabellen för hörandet ”{{meeting}}” är talet för gruppen ”{{group}}” {{count}} (gränsen är {{minimum}}). Talet kan röja en person.', findingSmallGroupInText: 'Texten i avsnittet ”{{section}}” berättar om en liten grupp: ”{{place}}” (gränsen är {{minimum}}).',
    findingFindingWithoutAnswer: 'Iakttagelsen saknar svaret ”Vi gjorde”: {{theme}}',
    findingRestrictedQuoted: 'Texten berättar om det begränsade ärendet ”{{title}}”: {{what}}',
    findingAttachmentNotListed: 'Bilagan ”{{attachment}}” räknas inte upp i dokumentet.', findingAttachmentNotThere: 'Texten i avsnittet ”{{section}}” hänvisar till bilaga {{number}}, som inte finns i bilageförteckningen.',
    findingNoGrant: 'Inget statsunderstöd har valts för rapporten.', findingDeviationWithoutReason: 'Kostnadsslaget ”{{category}}” avviker från den periodiserade budgeten med mer än {{share}}, men motivering saknas.',
    findingEntriesToldLate: 'Rader som bokförts på tid som redan har redovisats: {{rows}}, sammanlagt {{sum}}. De räknas till denna period och förtecknas i rapporten.', findingEntriesCorrected: 'Rader som har ändrats eller tagits bort efter att de uppgavs: {{rows}}. Skillnaden räknas till denna period och förtecknas i rapporten.',
    findingLedgerRowsUncategorised: 'Huvudboksrader utan kostnadsslag: {{rows}}, sammanlagt {{sum}}. Summan av kostnadsslagen stämmer inte med totalsumman.', findingLedgerRowsOutsideUse: 'Rader som märkts godtagbara men bokförts utanför användningstiden: {{rows}}, sammanlagt {{sum}}. De ingår inte i beräkningen.', findingBudgetPartsDiffer: 'Delgenomförarnas budgetandelar är sammanlagt {{parts}}, men budgeten är {{whole}}.', findingNoWorkloads: 'Ingen arbetstid har antecknats för perioden: {{grant}}.', findingGoalNotEvaluated: 'Nyttomålet har inte utvärderats för perioden: {{goal}}.',
  },
  {
    fact: 'Item', content: 'Content', total: 'Total', all: 'All', date: 'Date', code: 'Code', kind: 'Type', reason: 'Reason', role: 'Role', hours: 'Hours', number: 'No.', share: 'Share', responsible: 'Responsible', planned: 'Planned time', due: 'Budget due', dueOn: 'Due',
    noGrant: 'No discretionary government grant has been linked to the report.',
    narrativeMissing: 'The text of the section “{{section}}” is missing.',
    narrativeNotTranslated: 'The text of the section “{{section}}” has not been written in English yet.',

    basicsCaption: 'Basic information on the project',
    factRecipient: 'Grant recipient', factProject: 'Project', factPurpose: 'Purpose of use', factAuthority: 'Granting authority', factDiaryNumber: 'Diary number', factDecidedOn: 'Day of decision', factAmendment: 'Amendment', factUsagePeriod: 'Usage period', factReportingPeriod: 'Reporting period', factGrantedMaximum: 'Granted at most', factGrantedShare: 'Grant percentage', factVat: 'Value added tax', factCostCentres: 'Cost centres', factContact: 'Contact person',
    vatWith: 'Costs are given with value added tax.', vatWithout: 'Costs are given without value added tax.',
    reach: 'The actions of the project reach {{reached}} of the {{all}} municipalities of the area. The number of partner organisations is {{partners}}.',

    inNumbers: 'The period in numbers', chosenResults: 'Main results', hardest: 'A main delay',
    actionsInNumbers: 'Of the actions, {{done}} are done, {{ongoing}} are ongoing and {{late}} are late. There are {{all}} actions in all.',
    eventsInNumbers: 'During the period {{events}} events were held, with {{attended}} attendances.',
    moneyInNumbers: 'Eligible costs since the beginning of the usage period come to {{used}}. The budget of the whole usage period is {{budget}}.',
    mostLate: 'The action “{{action}}” is late; it was to end on {{planned}}.',
    nothingLate: 'No action was late at the end of the period.',

    planChangesCaption: 'Changes to the project plan', before: 'Before', after: 'Now', decided: 'Decided by and on',
    noPlanChanges: 'No changes were made to the project plan during the period.',

    objectivesCaption: 'Objectives and indicators: {{area}}', objective: 'Objective', indicator: 'Indicator', baseline: 'Baseline', target: 'Target', now: 'Now', change: 'Change', otherIndicators: 'Other indicators', noIndicator: 'No indicator',
    objectivesNote: 'Now = the value recorded for the period, as of {{day}}. Change = difference from the baseline. A dash means that no value has been recorded.',
    noObjectives: 'No objectives have been recorded for the project.',

    focusArea: 'Focus area', action: 'Action', actions: 'Actions', actionsCount: 'Actions (number)', state: 'Status',
    statesCaption: 'Status of the actions by focus area, {{day}}', statesAlt: 'Bar chart of the status of the actions by focus area, {{day}}. There are {{all}} actions: {{states}}.',
    statesNote: 'Status on the last day of the period, {{day}}. An action is late when its planned end has passed and it is neither done nor stopped.',
    actionsCaption: 'Actions: {{area}}',
    stateDone: 'Done', stateOngoing: 'Ongoing', stateLate: 'Late', statePlanned: 'Planned', stateStopped: 'Stopped',
    done: 'Done:', results: 'Results:', deviation: 'Deviation:',
    noActions: 'No actions have been recorded for the project.',

    eventsCaption: 'Events by type', events: 'Events', event: 'Event', attended: 'Attendances', participants: 'Participants by group', group: 'Group', groupsCaption: 'Attendances by group',
    groupsAlt: 'Bar chart of attendances by group. The group with the most attendances is {{most}}: {{count}}.',
    attendedNote: 'The figures are attendances: a person who came to several events is counted each time.',
    kindSteeringGroup: 'Steering group meeting', kindLapeGroup: 'LAPE group meeting', kindPartnerMeeting: 'Partner meeting', kindHearing: 'Hearing', kindTraining: 'Training', kindWorkshop: 'Workshop', kindOther: 'Other event',
    groupSocialAndHealth: 'Social and health services', groupEducation: 'Education services', groupAssociation: 'Associations', groupParish: 'Parishes', groupElectedOfficial: 'Elected officials', groupChildrenAndYoung: 'Children and young people', groupParents: 'Parents', groupExpertByExperience: 'Experts by experience', groupOther: 'Others',
    trained: 'Persons trained', trainedCaption: 'Persons trained by method, level and language', method: 'Method', level: 'Level', persons: 'Persons', trainedLanguage: 'Language of training', levelUser: 'User of the method', levelTrainer: 'Trainer',
    languageFi: 'Finnish', languageSv: 'Swedish', languageEn: 'English', languageBoth: 'Finnish and Swedish side by side', languages: 'Languages',
    workshops: 'Workshops', workshop: 'Workshop', workshopsCaption: 'Workshops held during the period', aim: 'Aim', eventList: 'List of events', eventListCaption: 'Events held during the period',
    noEvents: 'No events were recorded for the period.', noAttendances: 'The numbers of participants have not been recorded.', noTrained: 'No people trained in methods were recorded for the period.',

    outputsCaption: 'Outputs by type and stage', outputType: 'Type', output: 'Output', outputs: 'Outputs', outputsCount: 'Number', outputListCaption: 'Outputs, stage: {{stage}}', availability: 'Availability and permanent owner', permanentOwner: 'Permanent owner', stage: 'Stage',
    outputsNote: 'Planned, starting and operating outputs are kept apart and are not added up.',
    stagePlanned: 'Planned', stageStarting: 'Starting', stageOperating: 'Operating',
    outputOperatingModel: 'Operating model', outputReport: 'Study or report', outputPublication: 'Publication or website', outputTraining: 'Training package', outputDigitalService: 'Digital service', outputOther: 'Other output',
    noOutputs: 'No outputs have been recorded for the project.', embeddingCaption: 'Permanent owners of the outputs', embedded: 'A permanent owner has been agreed on for {{owned}} outputs. There are {{all}} outputs in all.', noOwnerYet: 'Not agreed yet',

    hearingsCaption: 'Hearings and their participants', hearing: 'Hearing', youSaidWeDid: 'You said – we did', saidCaption: 'What hearings and surveys taught, and what came of it', theme: 'Theme', youSaid: 'You said', weDid: 'We did', notAnsweredYet: 'Not answered yet',
    noHearings: 'No hearings were recorded for the period.', noFindings: 'No findings have been recorded from the surveys and hearings of the period yet.',

    surveysCaption: 'Surveys of the period', survey: 'Survey', respondents: 'Respondents', open: 'Open', invited: 'Invited', answered: 'Answered', responseShare: 'Response rate', scaleCaption: '{{survey}}: answers to the statements', statement: 'Statement', mean: 'Mean', option: 'Option', answers: 'Answers',
    scaleAlt: 'Bar chart: {{title}}. The highest mean, {{mean}}, is that of the statement “{{question}}”.',
    hidden: 'not shown', hiddenNote: 'Counts under {{minimum}} are not shown, nor are counts they could be worked out from.', multiNote: 'Respondents could choose several options.',
    respondentsChildren: 'Children', respondentsYoung: 'Young people', respondentsParents: 'Parents', respondentsProfessionals: 'Professionals', respondentsExpertsByExperience: 'Experts by experience', respondentsCitizens: 'Residents',
    noSurveys: 'There were no surveys during the period.', nothingPublished: 'The answers of the survey have not been published yet.',

    noEffects: 'No effects by benefit goal have been recorded for the period.', noEvaluations: 'No self-evaluation of the benefit goals has been recorded for the period.', evaluationsCaption: 'Self-evaluation of the benefit goals', benefitGoal: 'Benefit goal', benefitGoals: 'Benefit goals', gradeBefore: 'Period before', gradeNow: 'This period', evidence: 'Basis',
    gradeNote: 'Scale: 1 = not at all, 5 = fully.', evidenceRegister: 'Register data', evidenceSurvey: 'Survey', evidenceOwnAssessment: 'Own assessment', evidenceExternal: 'External assessment',

    groupsMetCaption: 'Groups and their meetings', groupName: 'Group', meetingsHeld: 'Meetings', decisions: 'Decisions', meeting: 'Event', decision: 'Decision', decisionsCaption: 'Decisions of the period', partners: 'Partners', partner: 'Organisation', partnersCaption: 'Organisations taking part in the project', organisationKind: 'Type of organisation',
    organisationWellbeingServicesCounty: 'Wellbeing services county', organisationJointAuthority: 'Joint authority', organisationMunicipality: 'Municipality', organisationAssociation: 'Association', organisationParish: 'Parish', organisationSchool: 'School', organisationMinistry: 'Ministry or agency', organisationOther: 'Other organisation',
    noGroups: 'No group meetings were recorded for the period.', noDecisions: 'No decisions were recorded for the period.',
    workloadsCaption: 'Use of staff', personMonths: 'Person-months', workloadsNote: 'Work for the project according to the time records.', noWorkloads: 'No working time has been recorded for the period.',
    channelsCaption: 'Communication by channel', channel: 'Channel', communications: 'Communications', reached: 'Reached', reachedNote: 'The number reached is not known for all communications.', communicationList: 'Communications', communicationsCaption: 'Communications of the period', subject: 'Subject', audience: 'Audience',
    channelWeb: 'Website', channelNewsletter: 'Newsletter', channelSocialMedia: 'Social media', channelPress: 'Press or press release', channelEvent: 'Event', channelEmail: 'E-mail', channelOther: 'Other channel',
    noCommunications: 'No communications were recorded for the period.',

    risksCaption: 'Risks and how they have developed', risk: 'Risk', levelBefore: 'Period before', levelNow: 'This period', measure: 'Measure against the risk',
    risksNote: 'In brackets the risk number: probability (1–5) × impact (1–5).', riskLow: 'Low', riskModerate: 'Moderate', riskHigh: 'High', riskCritical: 'Critical', noRisks: 'No risks have been recorded for the project.',

    financesWithoutVat: 'Costs are given without value added tax. The usage period of the grant is {{usagePeriod}}. The figures cover the eligible costs booked from the beginning of the usage period until {{to}}.',
    financesWithVat: 'Costs are given with value added tax. The usage period of the grant is {{usagePeriod}}. The figures cover the eligible costs booked from the beginning of the usage period until {{to}}.',
    budgetCaption: 'Budget and outturn by cost category, {{to}}', budgetAlt: 'Bar chart of budget and outturn by cost category, {{to}}. {{share}} of the budget has been used.',
    budgetNote: 'The budget is that of the whole usage period {{usagePeriod}}; the outturn is counted from the beginning of the usage period until {{to}}. Difference = budget − outturn.',
    category: 'Cost category', budget: 'Budget', outturn: 'Outturn', ofWhichPeriod: 'Of which this period', difference: 'Difference', used: 'Used', euros: 'Euros', uncategorised: 'Without a category',
    deviations: 'Deviations from the budget', deviationsCaption: 'Cost categories that deviate from the budget due by more than {{share}}', deviationShare: 'Deviation', reasonTitle: 'Reason', reasonMissing: 'The reason is missing.',
    dueNote: 'Budget due: the budgets of past years in full, and that of the running year by its days until {{to}}.',
    noDeviations: 'No cost category deviates from the budget due by more than {{share}}.',
    howItCameAbout: 'How the sum of the grant came about', settlementCaption: 'Settlement of the grant, {{to}}',
    funding: 'Income, own share and other funding', fundingCaption: 'Income, own share and other funding received by {{to}}', received: 'Received', fundingKind: 'Kind', financier: 'Financier or explanation', fundingIncome: 'Income', fundingOtherPublic: 'Other public funding', fundingPrivate: 'Private funding', fundingEu: 'EU funding', fundingOwnShare: 'Own share', noFundings: 'The project has had no income and no other funding.',
    instalments: 'Instalments', instalmentsCaption: 'Instalments of the grant paid by {{to}}', paidOn: 'Paid on', noInstalments: 'The grant has not been paid yet.',

    goingOn: 'The number of actions that go on as planned is {{count}}. The table shows the actions that begin or end in the next period, and those that are late.', aheadCaption: 'Actions that begin, end or are late: {{period}}', aheadCaptionOpen: 'Actions that begin, end or are late', nothingAhead: 'There are no open actions for the next period.', followUps: 'Open follow-ups', followUp: 'Follow-up', followUpsCaption: 'Open follow-ups, {{day}}', noFollowUps: 'There are no open follow-ups.', toDecide: 'Matters the group is asked to decide',
    attachments: 'Attachments', attachmentsCaption: 'Attachments of the report', attachment: 'Attachment', signedBy: 'Signed by', attachmentLedger: 'General ledger', attachmentHours: 'Time records', attachmentEvents: 'List of events', attachmentSurveyFrame: 'Survey form', attachmentCostCentreReport: 'Cost centre report', attachmentOther: 'Other attachment', noAttachments: 'The report has no attachments.',
    signatures: 'Signatures', forRecipient: '{{recipient}}, representative of the grant recipient', recipientsSignature: 'Representative of the grant recipient',

    municipality: 'Municipality', municipalitiesCaption: 'Results by municipality', ofWhichDone: 'Of which done', doneActions: 'Actions done (code)', noMunicipalities: 'No municipalities have been recorded for the actions.',

    screenTitle: 'Reports', screenLead: 'Interim and final reports on the discretionary government grant. Tables and figures come from the workbook; you write the texts.', screenCount_one: '{{count}} report', screenCount_other: '{{count}} reports', screenKind: 'Kind of report', screenGrants: 'Discretionary government grants', screenDue: 'Due', reportKindInterim: 'Interim report', viewWrite: 'Writing', views: 'Views of the report', reportKindFinal: 'Final report', reportKindCostAccount: 'Cost account for a payment claim', reportKindProjectPlan: 'Project plan', reportKindHalfYear: 'Half-year review', reportKindChangeRequest: 'Change request', reportKindMinutes: 'Minutes', reportKindWorkshopSummary: 'Workshop summary', reportKindConsultation: 'Feedback on a consultation: you said – we did', reportKindHoursList: 'List of hours',
    newReport: 'New report', begin: 'Begin the report', emptyTitle: 'There are no reports yet', emptyText: 'Begin the interim report of the period: the program gathers figures and tables, and you see at once what is missing.', noneFound: 'No report matches the filter',
    allReports: '← All reports', previewLanguage: 'Language of the report', preview: 'Preview of the report', sections: 'Sections of the report', sectionsReady: '{{ready}} of {{total}} sections ready', sectionReady: 'ready', sectionStarted: 'begun', sectionMissing: 'missing', findingsCount_one: '{{count}} finding', findingsCount_other: '{{count}} findings',
    narrativeLanguage: 'Language of the text', characters: '{{length}} characters', charactersOf: '{{length}} of {{limit}} characters', charactersTooMany: '{{length}} of {{limit}} characters – the text is too long', unfinished: 'The section is not finished yet',
    findings: 'What is missing', noneAmiss: 'There is nothing to correct in this section.', blocks: 'To be corrected:', warns: 'Note:', mend: 'Correct', letBe: 'Accept with a reason', letBeTitle: 'Why can the finding be accepted?', letBeBecause: 'Accepted: {{reason}}', letBeNoMore: 'Remove the reason', whoDecided: 'Who decided', showAll: 'Show all {{count}}', showFewer: 'Show fewer',
    export: 'Export to Word', writing: 'Exporting…', stopWriting: 'Stop', saved: 'The report has been saved: {{file}}', openFile: 'Open', showInFolder: 'Show in folder',
    addAttachment: 'Add an attachment', editAttachment: 'Edit the attachment', required: 'Required', noAttachmentsYet: 'No attachments have been listed.',
    attachFile: 'Attach a file…', attachFileTo: 'Attach a file… {{attachment}}', fileAndSize: '{{file}} ({{size}})', kilobytes: '{{size}}\u00A0kB', megabytes: '{{size}}\u00A0MB', saveFile: 'Save a copy of the file {{file}}', replaceFile: 'Replace the file {{file}}', detachFile: 'Remove the file {{file}} from the attachment', fileAttached: 'The file {{file}} has been attached.', fileSaved: 'The file {{file}} has been saved.', fileDetached: 'The file {{file}} has been removed from the attachment.',

    findingNarrativeMissing: 'The required text of the section “{{section}}” is missing.',
    findingNarrativeTooLong: 'The text of the section “{{section}}” has {{length}} characters; at most {{limit}} are allowed.',
    findingTranslationMissing: 'English text is missing: {{what}}',
    findingPersonalDataCode: 'A text seems to hold a personal identity code: {{what}}', findingPersonalDataEmail: 'A text holds an e-mail address: {{what}}', findingPersonalDataPhone: 'A text seems to hold a telephone number: {{what}}',
    findingIndicatorWithoutReading: 'The indicator “{{indicator}}” has no value for the period.', findingIndicatorWithoutSource: 'The value of the indicator “{{indicator}}” has no source.',
    findingLateWithoutReason: 'The action “{{action}}” is late, but no reason has been recorded.',
    findingSurveyNotImported: 'The answers of the survey “{{survey}}” have not been imported.', findingSurveyNotPublished: 'Unpublished questions in the survey “{{survey}}”: {{questions}}.',
    findingOutputWithoutOwner: 'The output “{{output}}” is operating but has no permanent owner.',
    findingAttachmentTotalDiffers: 'The attachment “{{attachments}}” comes to {{told}}, but the report’s costs in the ledger are {{booked}}.',
    findingAttachmentMissing: 'The file of the required attachment “{{attachment}}” is missing.',
    findingIndicatorPartsDiffer: 'The parts of the indicator “{{indicator}}” do not make the whole: the parts give {{parts}}, but the whole is {{whole}}.',
    findingAnswersDoNotAddUp: 'The answers to the question “{{question}}” do not add up to the number of respondents.', findingPublishedUnderMinimum: 'Tables of the survey “{{survey}}” ({{tables}}) were published with a lower limit than the present {{minimum}}. Publish them again.',
    findingAttendancesWithoutHours: 'Attendances lack their hours ({{count}}), so the sum of hours is too small. The first: {{meeting}}.', findingAttendanceLongerThanMeeting: '“{{meeting}}” has {{hours}} hours per participant, though it lasted {{most}} hours.',
    findingSmallGroupInTotal: 'In the period’s figures the group “{{group}}” has only {{count}} attendances (the limit is {{minimum}}). The figure may tell who somebody is.', findingSmallGroupAttended: 'In the table of the hearing “{{meeting}}” the figure of the group “{{group}}” is {{count}} (the limit is {{minimum}}). The figure may tell who somebody is.', findingSmallGroupInText: 'The text of the section “{{section}}” tells of a small group: “{{place}}” (the limit is {{minimum}}).',
    findingFindingWithoutAnswer: 'The finding has no answer under “We did”: {{theme}}',
    findingRestrictedQuoted: 'A text tells of the restricted item “{{title}}”: {{what}}',
    findingAttachmentNotListed: 'The attachment “{{attachment}}” is not listed in the document.', findingAttachmentNotThere: 'The text of the section “{{section}}” refers to attachment {{number}}, which is not in the list of attachments.',
    findingNoGrant: 'No discretionary government grant has been chosen for the report.', findingDeviationWithoutReason: 'The cost category “{{category}}” deviates from the budget due by more than {{share}}, but the reason is missing.',
    findingEntriesToldLate: 'Rows booked in a time that has been accounted for: {{rows}}, {{sum}} in all. They count in this period and are listed in the report.', findingEntriesCorrected: 'Rows altered or removed after they were told: {{rows}}. The difference counts in this period and is listed in the report.',
    findingLedgerRowsUncategorised: 'Ledger rows without a cost category: {{rows}}, {{sum}} in all. The categories do not add up to the total.', findingLedgerRowsOutsideUse: 'Rows marked eligible but booked outside the usage period: {{rows}}, {{sum}} in all. They are not in the settlement.', findingBudgetPartsDiffer: 'The budget shares of the partners come to {{parts}}, but the budget is {{whole}}.', findingNoWorkloads: 'No working time has been recorded for the period: {{grant}}.', findingGoalNotEvaluated: 'The benefit goal has not been evaluated for the period: {{goal}}.',
  },
)
