import { choice } from './choice.ts'
import { isWord, type Say, type WordKey } from './words.ts'

/** What a record of a table is called; one that only a newer program knows is called something else. */
export function recordWords(table: string, say: Say): string {
  return say(known[table]?.kind ?? 'fields.other')
}

/** What a field is called on the screens where it is filled in. */
export function fieldWords(table: string, field: string, say: Say): string {
  const word = fieldWord(table, field)
  return word ? say(word) : say('fields.another', { field })
}

/** Null for a field that only a newer program knows. */
export function fieldWord(table: string, field: string): WordKey | null {
  return known[table]?.fields[field] ?? everyRecord[field] ?? null
}

/** A value chosen from a list, in the words of the screen where it is chosen; null when it is no such value. */
export function choiceWords(table: string, field: string, value: string | number, say: Say): string | null {
  const prefix = known[table]?.choices?.[field]
  const word = prefix && choice(prefix, String(value))
  return word && isWord(word) ? say(word) : null
}

/** Fields that rows of any table may have. */
const everyRecord: Record<string, WordKey> = { order: 'fields.order', removed: 'fields.removed', erased: 'fields.erasedForGood' }

interface KindWords {
  kind: WordKey
  fields: Record<string, WordKey>
  /** Where the words of its choices begin: `actions.state` for `actions.stateDone`. */
  choices?: Record<string, string>
}

const known: Record<string, KindWords> = {
  // The programme
  periods: { kind: 'programme.period', fields: { code: 'settings.periodCode', name: 'settings.periodName', from: 'settings.from', to: 'settings.to', reportDueOn: 'settings.reportDueOn', remindOn: 'settings.remindOn' } },
  focusAreas: { kind: 'programme.focusArea', fields: { code: 'settings.focusAreaCode', name: 'settings.focusAreaName', description: 'actions.description' } },
  objectives: { kind: 'programme.objective', fields: { focusAreaId: 'programme.focusArea', code: 'settings.code', name: 'settings.objectiveName', description: 'actions.description' } },
  benefitGoals: { kind: 'programme.benefitGoal', fields: { code: 'settings.code', name: 'settings.benefitGoalName' } },
  organisations: { kind: 'programme.organisation', fields: { kind: 'settings.kind', name: 'settings.organisationName', code: 'settings.municipalityCode' }, choices: { kind: 'programme.kind' } },
  people: { kind: 'fields.person', fields: { role: 'settings.role', name: 'settings.personName', organisationId: 'programme.organisation' } },

  // Actions
  actions: {
    kind: 'actions.action',
    fields: {
      code: 'actions.code',
      title: 'actions.name',
      description: 'actions.description',
      focusAreaId: 'programme.focusArea',
      objectiveId: 'programme.objective',
      benefitGoalId: 'programme.benefitGoal',
      responsibleId: 'programme.responsible',
      status: 'actions.state',
      planned: 'actions.plannedDays',
      actual: 'actions.actualDays',
      partners: 'programme.partners',
      municipalities: 'programme.municipalities',
      restricted: 'actions.restricted',
    },
    choices: { status: 'actions.state' },
  },
  milestones: { kind: 'fields.milestone', fields: { actionId: 'actions.action', name: 'actions.name', dueOn: 'actions.dueOn', doneOn: 'actions.doneOn' } },
  outputs: {
    kind: 'fields.output',
    fields: {
      actionId: 'actions.action',
      name: 'actions.name',
      type: 'actions.type',
      languages: 'actions.languages',
      description: 'actions.description',
      availability: 'actions.availability',
      link: 'actions.link',
      practiceId: 'actions.practiceId',
      note: 'actions.outputNote',
      stage: 'actions.stage',
      startingFrom: 'fields.startingFrom',
      operatingFrom: 'fields.operatingFrom',
      permanentOwnerId: 'actions.permanentOwner',
    },
    choices: { type: 'actions.type', stage: 'actions.stage', languages: 'programme.language' },
  },
  actionLinks: { kind: 'fields.actionLink', fields: { actionId: 'actions.action', toActionId: 'actions.linkTo', kind: 'actions.linkKind' }, choices: { kind: 'actions.link' } },
  actionPeriods: {
    kind: 'fields.actionPeriod',
    fields: {
      actionId: 'actions.action',
      periodId: 'programme.period',
      statusAtEnd: 'actions.statusAtEnd',
      progress: 'actions.progressPercent',
      done: 'actions.done',
      results: 'actions.results',
      effects: 'actions.effects',
      deviation: 'actions.deviation',
      deviationReason: 'actions.deviationReason',
    },
    choices: { statusAtEnd: 'actions.state' },
  },
  planChanges: {
    kind: 'fields.planChange',
    fields: { periodId: 'programme.period', actionId: 'actions.action', before: 'actions.before', after: 'actions.after', reason: 'actions.reason', decidedBy: 'actions.decidedBy', decidedOn: 'actions.decidedOn' },
  },

  // Meetings
  meetingSeries: { kind: 'fields.meetingSeries', fields: { name: 'meetings.name', kind: 'meetings.kind' }, choices: { kind: 'meetings.kind' } },
  meetings: {
    kind: 'meetings.meeting',
    fields: {
      seriesId: 'meetings.series',
      kind: 'meetings.kind',
      title: 'meetings.name',
      heldOn: 'meetings.heldOn',
      from: 'meetings.from',
      to: 'meetings.to',
      place: 'meetings.place',
      status: 'meetings.status',
      notes: 'meetings.notes',
      template: 'meetings.fromTemplate',
    },
    choices: { kind: 'meetings.kind', status: 'meetings.status' },
  },
  agendaItems: {
    kind: 'fields.agendaItem',
    fields: { meetingId: 'meetings.meeting', seriesId: 'meetings.series', title: 'meetings.item', minutes: 'meetings.minutes', notes: 'meetings.itemNotes', restricted: 'actions.restricted' },
  },
  decisions: { kind: 'meetings.decision', fields: { meetingId: 'meetings.meeting', agendaItemId: 'meetings.aboutItem', actionId: 'meetings.aboutAction', text: 'meetings.decision', decidedOn: 'meetings.decidedOn' } },
  attendances: {
    kind: 'meetings.attendance',
    fields: {
      meetingId: 'meetings.meeting',
      group: 'meetings.group',
      municipalityId: 'reports.municipality',
      attended: 'meetings.attended',
      hoursHundredths: 'meetings.hours',
      trainedMethod: 'meetings.trained',
      trainedLevel: 'meetings.trainedLevel',
      trainedLanguage: 'meetings.trainedLanguage',
    },
    choices: { group: 'meetings.group', trainedLevel: 'meetings.level', trainedLanguage: 'programme.language' },
  },
  followUps: {
    kind: 'meetings.followUp',
    fields: {
      title: 'followUps.what',
      fromTable: 'followUps.from',
      fromId: 'fields.fromRecord',
      actionId: 'followUps.aboutAction',
      ownerId: 'followUps.owner',
      dueOn: 'followUps.dueOn',
      doneOn: 'followUps.doneOn',
      note: 'followUps.note',
    },
  },
  communications: {
    kind: 'fields.communication',
    fields: { sentOn: 'meetings.heldOn', channel: 'meetings.channel', title: 'meetings.communicationTitle', audience: 'meetings.audience', reached: 'meetings.reached' },
    choices: { channel: 'meetings.channel' },
  },

  // Costs
  grants: {
    kind: 'budget.grant',
    fields: {
      name: 'budget.name',
      authority: 'budget.authority',
      diaryNumber: 'budget.diaryNumber',
      decidedOn: 'budget.decidedOn',
      usedFrom: 'budget.usedFrom',
      usedTo: 'budget.usedTo',
      purpose: 'budget.purpose',
      grantedMaximumCents: 'budget.grantedMaximum',
      grantedShare: 'budget.grantedShare',
      vat: 'budget.vatTreatment',
      shareTaken: 'budget.shareTaken',
      costCentres: 'budget.costCentres',
      mayKeepCents: 'budget.mayKeep',
      recipientId: 'budget.recipient',
      contactId: 'budget.contact',
    },
    choices: { vat: 'budget.vat', shareTaken: 'budget.taken' },
  },
  grantDecisions: { kind: 'fields.amendment', fields: { grantId: 'budget.grant', decidedOn: 'budget.decidedOn', diaryNumber: 'budget.diaryNumber', text: 'budget.amendmentText' } },
  instalments: { kind: 'fields.instalment', fields: { grantId: 'budget.grant', paidOn: 'budget.paidOn', cents: 'budget.sum' } },
  grantPartners: { kind: 'fields.grantPartner', fields: { grantId: 'budget.grant', organisationId: 'budget.organisation', ownShareCents: 'budget.ownShare', budgetShareCents: 'budget.budgetShare' } },
  costCategories: { kind: 'budget.category', fields: { grantId: 'budget.grant', code: 'settings.code', name: 'meetings.name' } },
  budgetLines: { kind: 'fields.budgetLine', fields: { grantId: 'budget.grant', partnerId: 'fields.partner', categoryId: 'budget.category', year: 'fields.year', cents: 'budget.sum' } },
  ledgerRows: {
    kind: 'fields.ledgerRow',
    fields: {
      grantId: 'budget.grant',
      bookedOn: 'budget.bookedOn',
      voucher: 'budget.voucher',
      account: 'budget.ledgerAccount',
      costCentre: 'budget.costCentre',
      partnerId: 'fields.partner',
      categoryId: 'budget.category',
      text: 'budget.rowText',
      cents: 'budget.sumWithoutVat',
      vatCents: 'budget.vat',
      eligible: 'budget.eligible',
      notEligibleReason: 'budget.notEligibleReason',
      importId: 'fields.importId',
      accountedInId: 'fields.accountedIn',
    },
  },
  accountRules: { kind: 'fields.accountRule', fields: { grantId: 'budget.grant', accountBegins: 'budget.accountBegins', categoryId: 'budget.category', eligible: 'budget.ruleEligible' } },
  fundings: {
    kind: 'fields.funding',
    fields: { grantId: 'budget.grant', kind: 'budget.kind', receivedOn: 'budget.receivedOn', cents: 'budget.sum', organisationId: 'budget.financier', text: 'budget.explanation' },
    choices: { kind: 'budget.funding' },
  },
  budgetNotes: { kind: 'fields.budgetNote', fields: { grantId: 'budget.grant', categoryId: 'budget.category', periodId: 'programme.period', reason: 'budget.reason' } },
  workloads: { kind: 'fields.workload', fields: { grantId: 'budget.grant', personId: 'budget.role', periodId: 'programme.period', hoursHundredths: 'budget.hours', personMonthsHundredths: 'budget.personMonths' } },
  workHours: {
    kind: 'fields.workHours',
    fields: { grantId: 'budget.grant', personId: 'budget.role', workedOn: 'hours.workedOn', hoursHundredths: 'hours.project', task: 'hours.task', otherHoursHundredths: 'hours.other' },
  },

  // Surveys
  surveys: {
    kind: 'surveys.survey',
    fields: { code: 'surveys.code', name: 'surveys.name', description: 'surveys.description', respondents: 'surveys.respondents', template: 'fields.template' },
    choices: { respondents: 'surveys.respondents' },
  },
  waves: {
    kind: 'fields.wave',
    fields: {
      surveyId: 'surveys.survey',
      name: 'surveys.waveName',
      periodId: 'programme.period',
      openFrom: 'surveys.openFrom',
      openTo: 'surveys.openTo',
      tool: 'surveys.tool',
      fileName: 'surveys.importFile',
      fileSha256: 'fields.fileDigest',
      answered: 'surveys.answered',
      importedAt: 'surveys.imported',
      deleteOn: 'surveys.deleteOn',
    },
  },
  waveInvitations: { kind: 'fields.invitation', fields: { waveId: 'surveys.wave', group: 'surveys.respondents', invited: 'fields.invited', aimedShare: 'fields.aimedShare' }, choices: { group: 'surveys.respondents' } },
  questions: { kind: 'surveys.question', fields: { surveyId: 'surveys.survey', code: 'surveys.code', text: 'surveys.question', type: 'surveys.type', options: 'surveys.optionsGiven' }, choices: { type: 'surveys.type' } },
  publishedTables: { kind: 'fields.publishedTable', fields: { surveyId: 'surveys.survey', waveId: 'surveys.wave', questionId: 'surveys.question', publishedAt: 'fields.publishedAt', table: 'surveys.results' } },
  findings: {
    kind: 'fields.finding',
    fields: {
      waveId: 'surveys.wave',
      questionId: 'surveys.aboutQuestion',
      theme: 'surveys.theme',
      text: 'surveys.youSaid',
      weight: 'surveys.weight',
      approvedQuotes: 'surveys.quotes',
      weDid: 'surveys.weDid',
      actionId: 'surveys.linkedAction',
    },
  },

  // Indicators
  indicators: {
    kind: 'indicators.indicator',
    fields: {
      code: 'indicators.code',
      name: 'indicators.name',
      unit: 'indicators.unit',
      direction: 'indicators.direction',
      counting: 'indicators.counting',
      objectiveId: 'programme.objective',
      actionId: 'indicators.linkedAction',
      benefitGoalId: 'programme.benefitGoal',
      baselineThousandths: 'indicators.baseline',
      baselineOn: 'indicators.baselineOn',
      source: 'indicators.source',
      sotkanetId: 'indicators.sotkanetId',
    },
    choices: { direction: 'indicators.direction', counting: 'indicators.counting' },
  },
  targets: { kind: 'fields.target', fields: { indicatorId: 'indicators.indicator', valueThousandths: 'indicators.target', by: 'indicators.by' } },
  readings: {
    kind: 'fields.reading',
    fields: {
      indicatorId: 'indicators.indicator',
      periodId: 'programme.period',
      areaId: 'indicators.area',
      breakdown: 'indicators.breakdown',
      valueThousandths: 'indicators.value',
      source: 'indicators.source',
      method: 'indicators.method',
      readOn: 'indicators.readOn',
      correctsId: 'fields.corrects',
    },
  },
  evaluations: {
    kind: 'fields.evaluation',
    fields: { benefitGoalId: 'programme.benefitGoal', periodId: 'programme.period', grade: 'indicators.grade', text: 'indicators.evaluationText', evidence: 'indicators.evidence' },
    choices: { evidence: 'indicators.evidence' },
  },

  // Risks
  risks: {
    kind: 'risks.risk',
    fields: { code: 'risks.code', title: 'risks.name', description: 'risks.description', focusAreaId: 'programme.focusArea', ownerId: 'risks.owner', probability: 'risks.probability', impact: 'risks.impact', measure: 'risks.measure', closed: 'risks.closed' },
    choices: { probability: 'risks.probability', impact: 'risks.impact' },
  },
  riskPeriods: {
    kind: 'fields.riskPeriod',
    fields: { riskId: 'risks.risk', periodId: 'programme.period', probability: 'risks.probability', impact: 'risks.impact', measure: 'risks.periodMeasure' },
    choices: { probability: 'risks.probability', impact: 'risks.impact' },
  },

  // Workshops
  workshops: {
    kind: 'workshops.workshop',
    fields: {
      title: 'workshops.name',
      heldOn: 'workshops.heldOn',
      beginsAt: 'workshops.beginsAt',
      endsAt: 'workshops.endsAt',
      place: 'workshops.place',
      status: 'workshops.status',
      aim: 'workshops.aim',
      template: 'workshops.template',
      groups: 'workshops.groups',
    },
    choices: { status: 'workshops.status' },
  },
  workshopBlocks: {
    kind: 'fields.block',
    fields: {
      workshopId: 'workshops.workshop',
      title: 'workshops.name',
      minutes: 'workshops.minutes',
      method: 'workshops.method',
      instructions: 'workshops.instructions',
      materials: 'workshops.materials',
      startedAt: 'fields.startedAt',
      endedAt: 'fields.endedAt',
    },
  },
  capturedItems: { kind: 'fields.capturedItem', fields: { workshopId: 'workshops.workshop', blockId: 'fields.block', group: 'workshops.group', text: 'workshops.itemText' } },
  votes: { kind: 'fields.vote', fields: { workshopId: 'workshops.workshop', capturedItemId: 'fields.capturedItem', group: 'workshops.group', dots: 'fields.dots' } },
  outcomes: { kind: 'fields.outcome', fields: { workshopId: 'workshops.workshop', capturedItemId: 'fields.capturedItem', becameTable: 'fields.became', becameId: 'fields.became' } },

  // Reports
  reports: {
    kind: 'fields.report',
    fields: { kind: 'reports.screenKind', periodId: 'programme.period', subjectId: 'fields.subject', grantIds: 'reports.screenGrants', languages: 'reports.languages', outline: 'fields.outline' },
    choices: { kind: 'reports.reportKind', languages: 'programme.language' },
  },
  reportSections: { kind: 'fields.reportSection', fields: { reportId: 'fields.report', section: 'fields.section', narrative: 'fields.narrative', ready: 'fields.ready' } },
  reportExceptions: { kind: 'fields.reportException', fields: { reportId: 'fields.report', finding: 'fields.remark', reason: 'reports.reason', who: 'reports.whoDecided' } },
  checklistMarks: { kind: 'readiness.checklist', fields: { reportId: 'fields.report', item: 'readiness.item', done: 'readiness.done', note: 'readiness.note', who: 'readiness.checkedBy' }, choices: { item: 'readiness.item' } },
  attachments: {
    kind: 'fields.reportAttachment',
    fields: { reportId: 'fields.report', kind: 'reports.kind', name: 'reports.attachment', required: 'reports.required', fileId: 'fields.file', signedBy: 'reports.signedBy', totalCents: 'ledger.attachmentTotal' },
    choices: { kind: 'reports.attachment' },
  },
  proposedBudgets: { kind: 'fields.proposedBudget', fields: { reportId: 'fields.report', categoryId: 'budget.category', cents: 'budget.budget' } },
  sentReports: { kind: 'fields.sentReport', fields: { reportId: 'fields.report', sentOn: 'fields.sentOn', who: 'fields.sentBy', blocks: 'fields.frozenBlocks', documents: 'fields.frozenDocuments' } },
  accountings: {
    kind: 'fields.accounting',
    fields: { reportId: 'fields.report', grantId: 'budget.grant', accountedTo: 'fields.accountedTo', grantedMaximumCents: 'budget.grantedMaximum', grantedShare: 'budget.grantedShare', vat: 'budget.vatTreatment', shareTaken: 'budget.shareTaken', mayKeepCents: 'budget.mayKeep' },
    choices: { vat: 'budget.vat', shareTaken: 'budget.taken' },
  },
  accountedEntries: {
    kind: 'fields.accountedEntry',
    fields: {
      accountingId: 'fields.accounting', ofTable: 'fields.countedTable', rowId: 'fields.countedRow', kind: 'fields.entryKind', countedOn: 'fields.countedOn', countsAs: 'fields.countsAs',
      categoryId: 'budget.category', cents: 'budget.sumWithoutVat', vatCents: 'budget.vat', bookedOn: 'budget.bookedOn', voucher: 'budget.voucher',
    },
    choices: { kind: 'settlement.entry', countsAs: 'settlement.counts', ofTable: 'settlement.table' },
  },
  reportOutlines: { kind: 'fields.outline', fields: { name: 'meetings.name', reportKind: 'reports.screenKind', copiedFrom: 'fields.copiedFrom' }, choices: { reportKind: 'reports.reportKind' } },
  outlineSections: {
    kind: 'fields.outlineSection',
    fields: { outlineId: 'fields.outline', section: 'fields.section', title: 'fields.heading', guidance: 'fields.guidance', required: 'reports.required', limit: 'fields.characterLimit' },
  },
  authorityForms: { kind: 'forms.authorityForm', fields: { name: 'forms.name', fileId: 'fields.file' } },
  formMappings: { kind: 'forms.formMapping', fields: { formId: 'forms.form', place: 'forms.placeKey', source: 'forms.source', text: 'forms.words' } },
  files: { kind: 'fields.file', fields: { name: 'meetings.name', sha256: 'fields.fileDigest', bytes: 'fields.fileBytes', addedAt: 'fields.addedAt' } },

  // The workbook itself
  settings: {
    kind: 'fields.settings',
    fields: {
      name: 'settings.name',
      region: 'settings.region',
      regionCode: 'fields.regionCode',
      codeList: 'settings.regionList',
      codeListVersion: 'fields.codeListYear',
      languages: 'settings.languages',
      timeZone: 'fields.timeZone',
      minimumCell: 'settings.minimumCell',
      deviationShare: 'settings.deviationShare',
      reportStyleFileId: 'reportStyle.title',
      sample: 'fields.sample',
      today: 'fields.today',
    },
    choices: { languages: 'programme.language', codeList: 'fields.codeList' },
  },
  mappings: { kind: 'fields.mapping', fields: { surveyId: 'surveys.survey', grantId: 'budget.grant', columns: 'fields.columns', accounts: 'ledger.accounts' } },
  sessions: { kind: 'fields.session', fields: { who: 'fields.who', openedAt: 'fields.openedAt', openedOn: 'fields.openedOn' } },
  erasures: {
    kind: 'fields.erasure',
    fields: { table: 'fields.erasedTable', rowId: 'fields.erasedRow', fields: 'fields.erasedFields', what: 'fields.erasedWhat', reason: 'reports.reason', erasedAt: 'fields.erasedAt' },
    choices: { what: 'fields.what' },
  },
}
