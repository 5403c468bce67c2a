/** Something in a workbook's folder that is not as it should be; put into words by its key (`doctor.<key>`). */
export interface Finding {
  key: string
  values: Record<string, string | number>
  /** `loss`: something saved may be gone. `damage`: a file is broken, nothing saved is gone. `note`: to be known. */
  severity: 'loss' | 'damage' | 'note'
  /** Whether mending on a copy puts it right, as far as it can be put right. */
  mendable: boolean
}

type Values = Finding['values']

export const loss = (key: string, values: Values): Finding => ({ key, values, severity: 'loss', mendable: true })
export const damage = (key: string, values: Values): Finding => ({ key, values, severity: 'damage', mendable: true })
export const note = (key: string, values: Values): Finding => ({ key, values, severity: 'note', mendable: false })
