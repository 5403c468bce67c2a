import { actions } from './actions.ts'
import { backups } from './backups.ts'
import { budget } from './budget.ts'
import { cli } from './cli.ts'
import { common } from './common.ts'
import { copyPack } from './copyPack.ts'
import { dialogs } from './dialogs.ts'
import { documentCheck } from './documentCheck.ts'
import { doctor } from './doctor.ts'
import { edits } from './edits.ts'
import { fields } from './fields.ts'
import { followUps } from './followUps.ts'
import { founding } from './founding.ts'
import { forms } from './forms.ts'
import { frame } from './frame.ts'
import { history } from './history.ts'
import { home } from './home.ts'
import { hours } from './hours.ts'
import { indicators } from './indicators.ts'
import { keeping } from './keeping.ts'
import { kinds } from './kinds.ts'
import { ledger } from './ledger.ts'
import { meetings } from './meetings.ts'
import { outlines } from './outlines.ts'
import { problems } from './problems.ts'
import { programme } from './programme.ts'
import { readiness } from './readiness.ts'
import { reports } from './reports.ts'
import { reportStyle } from './reportStyle.ts'
import { rhythm } from './rhythm.ts'
import { risks } from './risks.ts'
import { settings } from './settings.ts'
import { settlement } from './settlement.ts'
import { sending } from './sending.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'
import { slides } from './slides.ts'
import { start } from './start.ts'
import { surveys } from './surveys.ts'
import { word } from './word.ts'
import { workshops } from './workshops.ts'
import { createInstance, type i18n } from 'i18next'
import type { Language } from '../core/values/text.ts'

/** Every word a person reads, by part of the program. */
const parts = { backups, rhythm, documentCheck, copyPack, forms, readiness, sources, common, founding, frame, home, actions, meetings, followUps, surveys, indicators, budget, risks, workshops, reports, problems, edits, programme, start, settings, sending, word, cli, shell, dialogs, keeping, fields, history, doctor, hours, kinds, outlines, slides, ledger, settlement, reportStyle }

type Parts = typeof parts
/** A plural is asked for without its ending: `late_one` and `late_other` are `late`. */
type Base<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key
export type WordKey = { [Part in keyof Parts]: `${Part & string}.${Base<keyof Parts[Part]['fi'] & string>}` }[keyof Parts]
export type Say = (key: WordKey, values?: Record<string, string | number>) => string

/** The words of a language, for Word, the command line and the window alike. A missing key is a bug and says so. */
export function wordsIn(language: Language): Say {
  return instance(language).getFixedT(language) as unknown as Say
}

/** The words of a document in two languages: `Taulukko / Tabell`; what is alike in both stands once. */
export function wordsInBoth(first: Language, second: Language): Say {
  const [one, other] = [wordsIn(first), wordsIn(second)]
  return (key, values) => [...new Set([one(key, values), other(key, values)])].join(' / ')
}

/** All words with their keys: for the test that holds the three languages to each other. */
export function everyWord(language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, words]) => Object.entries<string>(words[language]).map(([key, text]) => [`${part}.${key}`, text])),
  )
}

/** Whether a key that was put together, or came with a workbook, has words. */
export function isWord(key: string): key is WordKey {
  return key in known || `${key}_other` in known
}

const known = everyWord('fi')
const instances = new Map<Language, i18n>()

function instance(language: Language): i18n {
  const known = instances.get(language)
  if (known) return known
  const made = createInstance()
  void made.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: Object.fromEntries(Object.entries(parts).map(([part, words]) => [part, words[language]])) } },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No word for ${key} in ${language}`)
    },
  })
  instances.set(language, made)
  return made
}
