import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { givenFile, workbookFileIn } from '../../../src/main/shell/given-file.ts'

test('a workbook file on the command line is found wherever it stands, from the folder it was named in', () => {
  expect(workbookFileIn(['/opt/muutostyopoyta', '--no-sandbox', 'Koivuranta.MUUTOS'], '/home/ä b')).toBe(resolve('/home/ä b', 'Koivuranta.MUUTOS'))
  expect(workbookFileIn(['electron', '.', '/data/x.muutos'], '/')).toBe(resolve('/data/x.muutos'))
  expect(workbookFileIn(['/opt/x.muutos'], '/')).toBe(null)
  expect(workbookFileIn(['electron', '.', '--file=x.muutos', 'report.docx'], '/')).toBe(null)
})

test('a file that was handed over is taken once, and only by whoever asks for a workbook', () => {
  const given = givenFile()
  given.give('/data/x.muutos')
  expect([given.take(['csv', 'xlsx']), given.take(['*']), given.isWaiting()]).toEqual([null, null, true])
  expect([given.take(['muutos']), given.take(['muutos']), given.isWaiting()]).toEqual(['/data/x.muutos', null, false])
})
