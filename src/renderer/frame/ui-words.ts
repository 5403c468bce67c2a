import type { Language } from '../../core/values/text.ts'
import { wordsIn, type WordKey } from '../../words/words.ts'
import { momentOf } from '../moment.ts'
import { describeTrouble } from '../problem-words.ts'
import type { FieldKind, UiWords } from '../ui/words.ts'

const faults: Record<FieldKind, WordKey> = {
  text: 'common.faultText',
  rich: 'common.faultText',
  number: 'common.faultNumber',
  money: 'common.faultMoney',
  date: 'common.faultDate',
  time: 'common.faultTime',
  choice: 'common.faultChoice',
}

/** The kit's own words in the language of the screen. */
export function wordsOfUi(language: Language): UiWords {
  const say = wordsIn(language)
  return {
    locale: say('common.localeTag'),
    close: say('common.close'),
    cancel: say('common.cancel'),
    clear: say('common.clear'),
    undo: say('frame.undo'),
    loading: say('common.loading'),
    choose: say('common.choose'),
    nothing: say('common.nothing'),
    noRows: say('common.noRows'),
    optional: say('common.optional'),
    languages: { fi: say('common.languageFi'), sv: say('common.languageSv'), en: say('common.languageEn') },
    errorSummary: (count) => say('common.formFaults', { count }),
    required: (label) => say('common.faultRequired', { label }),
    invalid: (kind, label) => say(faults[kind], { label }),
    tooLong: (label, maximum) => say('common.faultLong', { label, maximum }),
    openCalendar: (label) => say('common.openCalendar', { label }),
    draft: { goesOn: (at) => say('keeping.draftGoesOn', momentOf(at, language)), discard: say('keeping.draftDiscard') },
    discard: { title: say('common.discardTitle'), text: say('common.discardText'), confirm: say('common.discard'), cancel: say('common.keepEditing') },
    editor: {
      bold: say('common.bold'),
      italic: say('common.italic'),
      bulletList: say('common.bulletList'),
      orderedList: say('common.orderedList'),
      link: say('common.link'),
      linkAddress: say('common.linkAddress'),
      apply: say('common.apply'),
      removeLink: say('common.removeLink'),
    },
    describeProblem: (problem) => describeTrouble(problem, say),
  }
}
