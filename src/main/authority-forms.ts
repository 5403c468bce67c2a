import { basename } from 'node:path'
import type { Outcome } from '../contract/requests.ts'
import { files, type File } from '../core/files/file.ts'
import { authorityForms, formMappings, mappingOf, ownWords, type AuthorityForm, type FormMapping } from '../core/forms/form.ts'
import { fits, ownValue } from '../core/forms/fitting.ts'
import type { FormValue, Place, ReadForm } from '../core/forms/place.ts'
import { differenceOf } from '../core/forms/versions.ts'
import type { FormSource } from '../core/reports/form/form-sources.ts'
import { newId, type Id } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import { addRow, saveRow, together } from '../core/workbook/edits.ts'
import { row, rows } from '../core/workbook/rows.ts'
import type { Say } from '../words/words.ts'
import { mayTakeForm } from './asking/form-dangers.ts'
import type { Background } from './background.ts'
import { chosenFile } from './chosen-file.ts'
import type { Desk } from './desk.ts'
import { fileName } from './file-name.ts'
import type { FilledForm } from './forms/fill-form.ts'
import type { GivenNames } from './given-names.ts'
import type { Store } from './store/store.ts'
import { saveFile } from './word/save-file.ts'
import type { World } from './world.ts'

export interface Forms {
  store: Store
  desk: Desk
  world: World
  background: Background
  names: GivenNames
  say: Say
}

/**
 * Takes a form that the person chooses into the workbook, or a new version of one. It is looked at first: what it would run
 * or fetch is told, and a version that lost a place which was given something is refused.
 */
export async function bringForm(formId: Id | null, forms: Forms): Promise<Result<Outcome<'forms.bring'>>> {
  const { store, desk, say, background } = forms
  const before = formId === null ? null : row(store.workbook, authorityForms, formId)
  if (before === undefined) return failed('form-unknown')
  const path = await desk.chooseFileToOpen({ title: say('forms.choose'), kinds: [{ name: say('dialogs.kindWord'), extensions: ['docx', 'docm', 'dotx', 'dotm'] }] })
  if (path === null) return ok('cancelled')
  const content = await chosenFile(path, 'form-too-large')
  if (!content.ok) return content

  const name = basename(path).normalize('NFC')
  const read = await background('readForm', content.value, name)
  if (!read.ok) return read
  if (read.value.places.length === 0) return failed('form-without-places', { file: name })
  const { lost, added } = differenceOf(before ? await placesOf(before, forms) : [], read.value.places, before ? mappingsOf(store, before.id) : [])
  if (lost.length > 0) return failed('form-lost-places', { file: name, places: lost.map((place) => `”${place}”`).join(', ') })
  if (!(await mayTakeForm(name, read.value.dangers, desk, say))) return ok('cancelled')
  return taken(before, content.value, name, before ? added : [], forms)
}

/** What can be filled in a form, as it stands in the workbook. */
export async function formRead(formId: Id, { store, background }: Pick<Forms, 'store' | 'background'>): Promise<Result<ReadForm>> {
  const content = await keptForm(formId, store)
  return content.ok ? background('readForm', content.value.bytes, content.value.name) : content
}

/** The form filled from the report's sources, where the person chooses. The form in the workbook stays as it came. */
export async function fillInForm(formId: Id, sources: readonly FormSource[], suffix: string, { store, desk, names, say, background }: Forms): Promise<Result<Outcome<'forms.fill'>>> {
  const content = await keptForm(formId, store)
  if (!content.ok) return content
  const read = await background('readForm', content.value.bytes, content.value.name)
  if (!read.ok) return read
  const values = valuesFor(read.value.places, formId, rows(store.workbook, formMappings), sources)
  const filled = await background('fillForm', content.value.bytes, content.value.name, values)
  if (!filled.ok) return filled
  if (filled.value.filled.length === 0) return failed('form-nothing-to-fill', { file: content.value.name })
  const target = await desk.chooseFileToSave({ title: say('forms.save'), name: `${fileName(content.value.name.replace(/\.(do[ct][xm])$/i, ''))} ${suffix}.docx`, kinds: [{ name: say('dialogs.kindWord'), extensions: ['docx'] }] })
  if (target === null) return ok('cancelled')
  const saved = await saveFile(target, filled.value.docx)
  return saved.ok ? ok({ file: names.give(target), name: basename(target), filled: filled.value.filled.length, left: leftNames(filled.value, read.value.places) }) : saved
}

async function placesOf(form: AuthorityForm, forms: Forms): Promise<Place[]> {
  const read = await formRead(form.id, forms)
  // An old version that is gone or damaged has its places told by their keys.
  return read.ok ? read.value.places : []
}

function mappingsOf(store: Store, formId: Id): FormMapping[] {
  return rows(store.workbook, formMappings).filter((one) => one.formId === formId)
}

/** The content to the disk first, then the one change that names it. */
async function taken(before: AuthorityForm | null, content: Buffer, name: string, added: string[], { store, world }: Forms): Promise<Result<Outcome<'forms.bring'>>> {
  const kept = await store.addFile(content)
  if (!kept.ok) return kept
  const file: File = { id: newId(files.prefix, world.random), name, sha256: kept.value, bytes: content.length, addedAt: world.now().toISOString() }
  const form = { id: before?.id ?? newId(authorityForms.prefix, world.random), name, fileId: file.id }
  const label = { key: before ? 'formReplaced' : 'formBrought', values: { name } }
  const committed = await store.commit(together(label, [addRow(label, files, file), before ? saveRow(label, authorityForms, before, { ...before, ...form }) : addRow(label, authorityForms, form)]), 'main')
  return committed.ok ? ok({ formId: form.id, added }) : committed
}

async function keptForm(formId: Id, store: Store): Promise<Result<{ bytes: Buffer; name: string }>> {
  const form = row(store.workbook, authorityForms, formId)
  const file = row(store.workbook, files, form?.fileId)
  if (!form || !file) return failed('form-unknown')
  const bytes = await store.readFile(file.sha256)
  return bytes === null ? failed('form-file-missing', { file: file.name }) : ok({ bytes, name: form.name })
}

/** What each place has been given; a source that no longer fits its place, or that the report does not have, gives nothing. */
function valuesFor(places: readonly Place[], formId: Id, mappings: readonly FormMapping[], sources: readonly FormSource[]): Map<string, FormValue> {
  const known = new Map(sources.map((source) => [source.key, source]))
  return new Map(
    places.flatMap(({ key, takes }): [string, FormValue][] => {
      const mapping = mappingOf(mappings, formId, key)
      if (!mapping) return []
      if (mapping.source === ownWords) return [[key, ownValue(mapping.text)]]
      const source = known.get(mapping.source)
      // Told as left: it was given something, and there is nothing to print.
      return [[key, source && fits(takes, source.kind) ? source.value : ownValue('')]]
    }),
  )
}

function leftNames({ left }: FilledForm, places: readonly Place[]): string[] {
  return left.map((key) => places.find((place) => place.key === key)?.name ?? key)
}
