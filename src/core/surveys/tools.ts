/** Which program made a survey file, as far as its columns tell; and the columns it adds of its own accord. */
export function toolOf({ headings, codes }: { headings: readonly string[]; codes: readonly string[] }): string | null {
  const names = new Set([...headings, ...codes].map(columnName))
  const has = (...all: string[]) => all.every((name) => names.has(name))
  if (has('submitdate') || has('lastpage', 'startlanguage') || has('id', 'startlanguage')) return 'LimeSurvey'
  if (has('_uuid') || has('_submission_time')) return 'KoboToolbox'
  if (has('responseid', 'startdate') || has('responseid', 'recordeddate') || has('responseid', 'finished') || has('responseid', 'responseset')) return 'Qualtrics'
  if (has('start time', 'completion time') || has('aloitusaika', 'valmistumisaika') || has('starttid', 'slutförandetid')) return 'Microsoft Forms'
  if (has('vastausaikaika')) return 'Otakantaa.fi'
  if (has('respondentid', 'collectorid') || has('respondent id', 'collector id')) return 'SurveyMonkey'
  if (['timestamp', 'aikaleima', 'tidsstämpel'].includes(columnName(headings[0] ?? ''))) return 'Google Forms'
  return null
}

/** Whether a column is the tool's own: numbers, times and states of the answering, never an answer. */
export function isSystemColumn(heading: string, code: string, tool: string | null): boolean {
  return [heading, code].some((name) => {
    const plain = columnName(name)
    return always.has(plain) || (tool !== null && (ofTool[tool]?.has(plain) ?? false)) || (tool === 'LimeSurvey' && /^\w+time\d*$|\[filecount\]$/.test(plain)) || (tool === 'KoboToolbox' && /^_|^meta\/|^formhub\//.test(plain))
  })
}

/** Qualtrics' third row: `{"ImportId":"QID1"}` in each column. */
export function isImportIds(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => /^\{\s*"ImportId"/.test(cell)).length * 2 >= filled.length
}

function columnName(name: string): string {
  return name.trim().toLowerCase()
}

const words = (text: string) => new Set(text.split('|'))

const always = words(
  'id|tunnus|nro|nr|#|response id|responseid|respondentid|respondent id|vastaajan numero|vastausnumero|submitdate|lastpage|startlanguage|seed|startdate|datestamp|refurl|interviewtime|start time|completion time|last modified time|' +
    'aloitusaika|valmistumisaika|viimeksi muokattu|starttid|slutförandetid|timestamp|aikaleima|tidsstämpel|vastausaika|vastausaikaika|svarstid|submitted|lähetetty|skickad|created|luotu|responsedate',
)

const ofTool: Record<string, Set<string>> = {
  Qualtrics: words('startdate|enddate|status|progress|finished|recordeddate|responseset|externaldatareference|externalreference|distributionchannel|userlanguage|duration (in seconds)|start date|end date|response type|recorded date|distribution channel|user language'),
  KoboToolbox: words('start|end|today|deviceid|simserial|subscriberid|username|audit'),
  SurveyMonkey: words('collectorid|collector id|datecreated|date created|datemodified|date modified|customdata|custom data'),
  'Otakantaa.fi': words('kieli'),
}
