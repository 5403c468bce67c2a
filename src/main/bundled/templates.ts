import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Template, type TemplateKind } from '../../core/templates/template.ts'
import { compare } from '../../core/values/order.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'

const folders: Record<TemplateKind, string> = { meeting: 'meetings', survey: 'surveys', workshop: 'workshops', report: 'reports' }

/** The bundled templates of a kind, by id. One that does not fit its schema is named, with the field. */
export async function readTemplates(resources: string, kind: TemplateKind): Promise<Result<Template[]>> {
  const folder = join(resources, 'templates', folders[kind])
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  const templates: Template[] = []
  for (const name of names) {
    const read = await readTemplate(join(folder, name), name)
    if (!read.ok) return read
    templates.push(read.value)
  }
  return ok(templates.sort((a, b) => compare(a.id, b.id)))
}

async function readTemplate(path: string, name: string): Promise<Result<Template>> {
  try {
    return ok(Template.parse(JSON.parse(await readFile(path, 'utf8'))))
  } catch (error) {
    const field = error instanceof z.ZodError ? (error.issues[0]?.path.join('.') ?? '') : ''
    return failed('template-not-valid', { file: name, field })
  }
}
