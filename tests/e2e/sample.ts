import { resolve } from 'node:path'
import { askPast, type OpenWorkbench } from './launch.ts'

/** Opens the sample and imports its three survey files, past the screens. */
export async function openSampleWithAnswers({ app, page }: Pick<OpenWorkbench, 'app' | 'page'>): Promise<void> {
  const ask = askPast(page)
  await ask('workbooks.openSample', null)
  const files = { wav_lapset2020: 'lapset-2020.csv', wav_vanhemmat2020: 'vanhemmat-2020.xlsx', wav_ammattilaiset2020: 'ammattilaiset-2020.csv' }
  for (const [waveId, name] of Object.entries(files)) {
    await chooseFile(app, resolve('resources/demo/surveys', name))
    const chosen = await ask('surveys.chooseFile', { waveId })
    if (chosen !== 'cancelled') await ask('surveys.import', { file: chosen.file, waveId, mapping: [], deleteOn: '2021-06-30' })
  }
  await page.reload()
}

/** What the person will choose in the system's dialog for opening a file. */
export function chooseFile(app: OpenWorkbench['app'], path: string): Promise<void> {
  return app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
  }, path)
}

/** Where the person will save, in the system's dialog for it. */
export function chooseTarget(app: OpenWorkbench['app'], path: string): Promise<void> {
  return app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
  }, path)
}
