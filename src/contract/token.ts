import { z } from 'zod'

/** A name main gave to a file or folder it opened or wrote; the window never sees or sends a path. */
export const Token = z.string().regex(/^[0-9a-f-]{36}$/)
