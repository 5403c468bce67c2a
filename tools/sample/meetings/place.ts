import type { Written } from '../rows.ts'

export const remote: Written = ['Etäyhteys', 'På distans', 'Online']
