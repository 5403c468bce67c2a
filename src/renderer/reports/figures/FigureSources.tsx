import { useCallback, useState, type ReactNode } from 'react'
import type { DocumentLanguage } from '../../../core/reports/document-language.ts'
import type { Id } from '../../../core/values/ids.ts'
import { FigureRecords } from './FigureRecords.tsx'
import { OpenFigure } from './open-figure.ts'

/** Lets each figure of the preview within tell where it comes from. */
export function FigureSources({ reportId, language, children }: { reportId: Id; language: DocumentLanguage; children: ReactNode }) {
  const [figureId, setFigureId] = useState<string | null>(null)
  const open = useCallback((id: string) => setFigureId(id), [])
  return (
    <OpenFigure value={open}>
      {children}
      {figureId !== null && <FigureRecords reportId={reportId} language={language} figureId={figureId} onClose={() => setFigureId(null)} />}
    </OpenFigure>
  )
}
