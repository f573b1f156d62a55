import * as v from 'valibot';
import { limits, newId, type Briefing, type Item } from './briefing';
import { itemSchema, lineSchema } from './item-schema';

export const fileFormat = 'attest-briefing';
export const fileVersion = 1;

/** Why a file is no briefing that can be opened here. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'not-json' | 'not-a-briefing' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'other-dataset'; readonly dataset: string }
  | { readonly code: 'too-many'; readonly found: number; readonly most: number }
  | {
      readonly code: 'field';
      /** counted from 1; absent for the briefing itself */
      readonly item: number | undefined;
      readonly field: string;
      /** the longest that it may be, where that is what is wrong */
      readonly most: number | undefined;
    };

export type ReadFile =
  | { readonly ok: true; readonly briefing: Briefing }
  | { readonly ok: false; readonly problem: FileProblem };

const head = v.object({
  format: v.literal(fileFormat),
  formatVersion: v.pipe(v.number(), v.integer()),
  dataset: v.string(),
  items: v.array(v.unknown())
});

const file = v.object({
  title: v.optional(lineSchema, ''),
  organisation: v.optional(lineSchema, ''),
  items: v.array(itemSchema)
});

/** A briefing as a file, in JSON; the inverse of {@link readBriefing}. */
export function briefingFile({ title, organisation, items }: Briefing, dataset: string): string {
  const known = { format: fileFormat, formatVersion: fileVersion, dataset };
  return `${JSON.stringify({ ...known, title, organisation, items }, undefined, 2)}\n`;
}

/** Reads a briefing of a dataset from a file's text, or says what is wrong with it and where. */
export function readBriefing(text: string, dataset: string): ReadFile {
  if (new Blob([text]).size > limits.fileBytes) {
    return unread({ code: 'too-large', most: limits.fileBytes });
  }
  const json = jsonOf(text);
  if (!json) return unread({ code: 'not-json' });
  const known = v.safeParse(head, json.value);
  if (!known.success) return unread({ code: 'not-a-briefing' });
  const { formatVersion, dataset: own, items } = known.output;
  if (formatVersion > fileVersion) return unread({ code: 'newer', version: formatVersion });
  if (own !== dataset) return unread({ code: 'other-dataset', dataset: own });
  if (items.length > limits.items) {
    return unread({ code: 'too-many', found: items.length, most: limits.items });
  }
  const read = v.safeParse(file, json.value, { abortEarly: true });
  if (!read.success) return unread(fieldProblem(read.issues[0]));
  return { ok: true, briefing: { ...read.output, items: named(read.output.items) } };
}

const unread = (problem: FileProblem): ReadFile => ({ ok: false, problem });

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return undefined;
  }
}

function fieldProblem(issue: v.BaseIssue<unknown>): FileProblem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const [first, index, field] = keys;
  const most =
    issue.type === 'max_length' && typeof issue.requirement === 'number'
      ? issue.requirement
      : undefined;
  return first === 'items' && typeof index === 'number'
    ? { code: 'field', item: index + 1, field: String(field ?? 'kind'), most }
    : { code: 'field', item: undefined, field: String(first ?? ''), most };
}

/** Items without a name, or with that of another one, get one of their own. */
function named(items: readonly Item[]): Item[] {
  const taken = new Set<string>(['']);
  return items.map((item) => {
    const id = taken.has(item.id) ? newId() : item.id;
    taken.add(id);
    return { ...item, id };
  });
}
