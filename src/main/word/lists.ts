import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'

/** Twips from one level of a list to the next. */
export const listStep = 397
const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]
/** Word knows nine levels; what is nested deeper stays on the ninth. */
export const deepest = levels.length - 1

/** Real lists, which a screen reader counts: bullets and numbers. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels.map((level) => listLevel(level, LevelFormat.BULLET, level % 2 === 0 ? '•' : '–')) },
    { reference: 'numbers', levels: levels.map((level) => listLevel(level, LevelFormat.DECIMAL, `%${level + 1}.`)) },
  ],
}

function listLevel(level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return { level, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } } } }
}
