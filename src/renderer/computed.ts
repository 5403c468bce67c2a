import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Input, Outcome, RequestName } from '../contract/requests.ts'
import { ask } from './ask.ts'
import { useTables } from './tables.ts'

/** Asks main for what is computed over many tables, and asks again after each change. What was shown stays until the new has come. */
export function useComputed<N extends RequestName>(name: N, input: Input<N>, enabled = true): UseQueryResult<Outcome<N>> {
  const changes = useTables((held) => held.changes)
  const workbookId = useTables((held) => held.state?.id)
  return useQuery({ queryKey: [name, workbookId, input, changes], queryFn: () => ask(name, input), placeholderData: keepPreviousData, enabled, retry: false })
}
