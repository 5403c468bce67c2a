import type { ReadForm } from '../../core/forms/place.ts'
import { ok, type Result } from '../../core/values/problem.ts'
import { dangersOf } from './dangers.ts'
import { damaged, readStories } from './form.ts'
import { placesOf } from './places.ts'

/** What can be filled in an authority's form, and what is to be told of it. Nothing of it is run or fetched. */
export async function readForm(bytes: Buffer, file: string): Promise<Result<ReadForm>> {
  const form = await readStories(bytes, file)
  if (!form.ok) return form
  try {
    return ok({ places: placesOf(form.value).map(({ place }) => place), dangers: dangersOf(form.value.parts) })
  } catch (error) {
    return damaged(error, file)
  }
}
