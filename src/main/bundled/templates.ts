import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Template, type TemplateKind } from '../../core/templates/template.ts'
import { compare } from '../../core/values/order.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { readBundled } from './read-bundled.ts'

const folders: Record<TemplateKind, string> = { meeting: 'meetings', survey: 'surveys', workshop: 'workshops', report: 'reports' }

/** The bundled templates of a kind, by id. One that does not fit its schema is named, with the field: `template-not-valid`. */
export async function readTemplates(resources: string, kind: TemplateKind): Promise<Result<Template[]>> {
  const folder = join(resources, 'templates', folders[kind])
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort()
  const templates: Template[] = []
  for (const name of names) {
    const read = await readBundled(join(folder, name), Template, 'template-not-valid')
    if (!read.ok) return read
    if (read.value.kind !== kind) return failed('template-not-valid', { file: name, field: 'kind' })
    if (templates.some((earlier) => earlier.id === read.value.id)) return failed('template-not-valid', { file: name, field: 'id' })
    templates.push(read.value)
  }
  return ok(templates.sort((a, b) => compare(a.id, b.id)))
}
