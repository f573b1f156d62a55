import * as v from 'valibot';
import { limits } from './briefing';

const line = v.pipe(v.string(), v.maxLength(limits.line));
const query = v.pipe(v.string(), v.maxLength(limits.query));
const text = v.pipe(v.string(), v.maxLength(limits.text));

/** A briefing's title, or the name of who signs it. */
export const lineSchema = line;

/** An item's name; files written by hand may do without, and get one. */
const id = v.optional(v.pipe(v.string(), v.regex(/^[\w-]{0,64}$/)), '');

/** An item as files and the browser's storage hold it. */
export const itemSchema = v.variant('kind', [
  v.object({ id, kind: v.literal('heading'), level: v.picklist([1, 2]), text: line }),
  v.object({ id, kind: v.literal('text'), text }),
  v.object({
    id,
    kind: v.literal('figure'),
    figure: line,
    view: v.optional(query, ''),
    options: v.optional(query, '')
  })
]);
