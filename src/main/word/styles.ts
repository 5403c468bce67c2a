import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx'
import type { Language } from '../../core/values/text.ts'
import { wordsIn } from '../../words/words.ts'
import { headerSize } from './page.ts'

/** The languages as Word's spelling and screen readers know them. */
export const languageTags: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** Arial: docs/decisions/0003-the-font-of-reports.md says why. */
export const font = 'Arial'

/** Points. */
export const tableSize = 9
export const smallTableSize = 8

/** Colours with their contrast on white: 12, 21, 8 and 6 to 1; WCAG 2.1 AA asks for 4,5. */
const headingColour = '003479'
const textColour = '000000'
const linkColour = '0B5394'
const draftColour = 'A33F00'

/** 240 is one line; without its rule LibreOffice takes it for twips and cuts charts to a line's height. */
const single = { line: 240, lineRule: LineRuleType.AUTO }

/** Spacing in twips; sizes in half points. `across`: twips of text on an upright page. A short document is set closer, so that one page holds a half-year. */
export function styles(language: Language, across: number, isShort = false): IStylesOptions {
  const words = wordsIn(language)
  const set = isShort ? { size: 20, line: 240, titleSize: 34, title: 160, belowSubtitle: 120, heading: 200, belowHeading: 40 } : { size: 21, line: 264, titleSize: 40, title: 480, belowSubtitle: 280, heading: 400, belowHeading: 120 }
  return {
    default: {
      document: {
        run: { font, size: set.size, color: textColour, language: { value: languageTags[language] } },
        // Some of the space stands before each paragraph: it parts the text from a table above it without an empty line.
        paragraph: { spacing: { before: 100, after: 60, line: set.line, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { font, size: set.titleSize, bold: true, color: headingColour }, paragraph: { spacing: { before: set.title, after: 80, ...single } } },
      heading1: heading(30, set.heading, set.belowHeading),
      heading2: heading(25, 280, 80),
      heading3: heading(22, 220, 60),
      caption: {
        run: { font, size: 19, bold: true, italics: false, color: textColour },
        paragraph: { spacing: { before: 220, after: 60, ...single }, keepLines: true },
      },
      hyperlink: { run: { color: linkColour, underline: { type: 'single', color: linkColour } } },
      listParagraph: { paragraph: { spacing: { before: 20, after: 40 } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 26, color: '333333' }, paragraph: { spacing: { before: 0, after: set.belowSubtitle } } },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 2 * headerSize }, paragraph: { spacing: { before: 0, after: 0, ...single } } },
      {
        id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal',
        run: { size: 30, bold: true, color: headingColour }, paragraph: { spacing: { before: 560, after: 120, ...single }, keepNext: true },
      },
      contentsEntry(1, across, { before: 60, bold: true }),
      contentsEntry(2, across, { before: 0, bold: false }),
      { id: 'TableText', name: words('word.styleTableText'), basedOn: 'Normal', quickFormat: true, run: { size: 2 * tableSize }, paragraph: { spacing: { before: 40, after: 40, ...single } } },
      { id: 'TableTextSmall', name: words('word.styleTableTextSmall'), basedOn: 'TableText', run: { size: 2 * smallTableSize } },
      { id: 'TableNote', name: words('word.styleTableNote'), basedOn: 'Normal', run: { size: 17, color: '333333' }, paragraph: { spacing: { before: 0, after: 80, ...single }, keepLines: true } },
      { id: 'ChartPlace', name: words('word.styleChart'), basedOn: 'Normal', paragraph: { keepNext: true, alignment: AlignmentType.LEFT, spacing: { before: 160, after: 0, ...single } } },
      {
        id: 'Missing', name: words('word.styleMissing'), basedOn: 'Normal', quickFormat: true,
        paragraph: {
          border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: 'B35900' } },
          shading: { type: 'clear', color: 'auto', fill: 'FFF4E0' },
          indent: { left: 170 },
          spacing: { before: 80, after: 160 },
          keepLines: true,
          keepNext: true,
        },
      },
      { id: 'SignatureLine', name: words('word.styleSignature'), basedOn: 'Normal', paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 0 } } },
    ],
    characterStyles: [{ id: 'DraftMark', name: words('word.styleDraft'), run: { bold: true, size: 26, color: draftColour } }],
  }
}

function heading(size: number, before: number, after: number) {
  return {
    run: { font, size, bold: true, italics: false, color: headingColour },
    paragraph: { spacing: { before, after, ...single }, keepNext: true, keepLines: true },
  }
}

function contentsEntry(level: 1 | 2, across: number, { before, bold }: { before: number; bold: boolean }) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold, size: 20 },
    paragraph: {
      spacing: { before, after: 10, ...single },
      indent: { left: (level - 1) * 284 },
      tabStops: [{ type: 'right' as const, position: across, leader: 'dot' as const }],
    },
  }
}
