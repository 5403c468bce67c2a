import type { Report, Words } from './report.ts'

/** The e-mail that a report is sent with. */
export interface CoverMessage {
  recipient: string
  subject: string
  body: string
}

/** Who gets the report, under which number, and what is attached: the document first, then its attachments by name. */
export function coverMessage({ title, cover }: Report, { authority, attachments }: { authority: string; attachments: string[] }, words: Words): CoverMessage {
  const attached = [cover.documentType, ...attachments].map((name, n) => `${n + 1}. ${name}`)
  const subject = cover.diaryNumber ? words('copyPack.subjectNumbered', { title, diaryNumber: cover.diaryNumber }) : title
  return {
    recipient: authority,
    subject,
    body: [
      words('copyPack.greeting'),
      words('copyPack.message', { title, period: cover.subtitle }) + (cover.diaryNumber ? ` ${words('copyPack.number', { diaryNumber: cover.diaryNumber })}` : ''),
      [words('copyPack.attached'), ...attached].join('\n'),
      [words('copyPack.regards'), cover.sender].join('\n'),
    ].join('\n\n'),
  }
}
