/** What a cell may hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
