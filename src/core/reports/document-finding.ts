/** What keeps somebody from reading the document, or Word from showing it as meant. */
export type DocumentFault =
  | 'title-missing'
  | 'language-missing'
  | 'headings-missing'
  | 'heading-empty'
  | 'heading-level-skipped'
  | 'title-twice'
  | 'drawing-without-alt-text'
  | 'alt-text-is-file-name'
  | 'floating-object'
  | 'table-without-header-row'
  | 'table-cells-merged'
  | 'table-empty-places'
  | 'table-for-layout'
  | 'link-without-text'
  | 'link-text-vague'
  | 'link-text-is-address'
  | 'contrast-too-low'
  | 'package-fault'

/** Put into words by its name; told with the heading before it and enough of the text to find it by. */
export interface DocumentFinding {
  finding: DocumentFault
  heading: string
  what: string
}
