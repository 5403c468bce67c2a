import { createContext } from 'react'

/** Shows where a figure of the report comes from; null where the report is only to be read. */
export const OpenFigure = createContext<((figureId: string) => void) | null>(null)
