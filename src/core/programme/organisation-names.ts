import { languages, type Text } from '../values/text.ts'

/**
 * Names as they are pasted, one organisation a line: Finnish; Swedish; English. A tab parts them too, as in cells
 * copied from a spreadsheet. A name that is known already, or stands twice, is left out.
 */
export function readNames(pasted: string, known: readonly Text[]): Text[] {
  const taken = new Set(known.flatMap(spellings))
  return pasted.split(/\r?\n/).map(readLine).filter((name) => {
    const own = spellings(name)
    const isNew = own.length > 0 && !own.some((spelling) => taken.has(spelling))
    for (const spelling of own) taken.add(spelling)
    return isNew
  })
}

function readLine(line: string): Text {
  const parts = line.split(/[;\t]/).map((part) => part.trim())
  return Object.fromEntries(languages.flatMap((language, index) => (parts[index] ? [[language, parts[index]]] : [])))
}

/** Each name with its language, since `Satakunta` in Finnish and in Swedish is one place. */
function spellings(name: Text): string[] {
  return languages.flatMap((language) => (name[language] ? [`${language} ${name[language].toLocaleLowerCase('fi')}`] : []))
}
