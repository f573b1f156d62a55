import * as v from 'valibot';
import { harmlessText } from '$lib/model/harmless-text';
import { parsePartialDate } from '$lib/model/partial-date';
import type { Problem } from '$lib/model/problem';

/** A Data Package's descriptor, as far as we use it; https://datapackage.org/standard/data-package/ */
export type Descriptor = v.InferOutput<typeof descriptor>;
export type Resource = v.InferOutput<typeof resource>;
export type TableSchema = v.InferOutput<typeof tableSchema>;
export type Field = v.InferOutput<typeof field>;
export type Constraints = v.InferOutput<typeof constraints>;

export const descriptorFile = 'datapackage.json';

const words = v.pipe(v.string(), v.transform(harmlessText));

/** On the web or in the package; an address of another kind could be one that a browser runs. */
const address = v.pipe(words, v.regex(/^(?:https?:\/\/|(?![^/?#]*:))/));

const text = v.object({ en: words, fr: words });

const names = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((given) => (typeof given === 'string' ? [given] : given))
);

/** Patterns hold for the whole value, as in XML Schema. */
const pattern = v.pipe(
  v.string(),
  v.check(isPattern),
  v.transform((source) => ({ source, test: new RegExp(`^(?:${source})$`, 'u') }))
);

const constraints = v.object({
  required: v.optional(v.boolean()),
  unique: v.optional(v.boolean()),
  enum: v.optional(v.array(v.union([v.string(), v.number()]))),
  pattern: v.optional(pattern),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  maxLength: v.optional(v.number())
});

/** Fields of a type other than string, integer, number and list are read as they are written. */
const field = v.object({
  name: v.string(),
  type: v.optional(v.string(), 'string'),
  delimiter: v.optional(v.string(), ','),
  constraints: v.optional(constraints, {})
});

/** Without a resource, or with an empty one, a foreign key refers to its own table. */
const foreignKey = v.object({
  fields: names,
  reference: v.object({ resource: v.optional(v.string(), ''), fields: names })
});

const tableSchema = v.object({
  fields: v.array(field),
  missingValues: v.optional(v.array(v.string()), ['']),
  primaryKey: v.optional(names, []),
  foreignKeys: v.optional(v.array(foreignKey), [])
});

const resource = v.object({
  name: v.string(),
  /** inside the package: neither absolute nor upwards */
  path: v.pipe(v.string(), v.regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:]+$/)),
  schema: v.optional(tableSchema)
});

/** A day or a time of a day in ISO 8601, of which the day is kept. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(T|$)/),
  v.transform((text) => text.slice(0, 10)),
  v.check((text) => parsePartialDate(text) !== undefined)
);

const descriptor = v.object({
  licenses: v.tupleWithRest([v.object({ name: words, path: address })], v.unknown()),
  created: v.optional(day),
  resources: v.array(resource),
  attest: v.object({
    titles: text,
    descriptions: text,
    documentedBy: text,
    period: v.object({ from: v.string(), to: v.string() }),
    selection: v.picklist(['illustrative', 'systematic']),
    invented: v.optional(v.boolean(), false),
    types: v.array(v.string())
  })
});

/** Reads a descriptor; where there is none, the problems say why. */
export function readDescriptor(json: string): {
  descriptor: Descriptor | undefined;
  problems: Problem[];
} {
  const parsed = parse(json);
  if (!parsed) return { descriptor: undefined, problems: [problem('not-json')] };
  const result = v.safeParse(descriptor, parsed.value);
  if (result.success) return { descriptor: result.output, problems: [] };
  const problems = result.issues.map((issue) =>
    problem('descriptor-invalid', v.getDotPath(issue) ?? descriptorFile)
  );
  return { descriptor: undefined, problems };
}

const problem = (code: Problem['code'], value?: string): Problem =>
  value === undefined ? { code, file: descriptorFile } : { code, file: descriptorFile, value };

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
