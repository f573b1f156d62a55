const name = '[A-Za-z_][\\w.:-]*';
const reference = '&(?:amp|lt|gt|quot|apos|#\\d+|#x[\\dA-Fa-f]+);';
const attribute = `\\s+(${name})="((?:[^<&"]|${reference})*)"`;
const token = new RegExp(
  `(?<text>(?:[^<&]|${reference})+)|</(?<closes>${name})\\s*>|<(?<opens>${name})(?<attributes>(?:${attribute})*)\\s*(?<empty>/?)>`,
  'uy'
);

/**
 * What keeps a text from being well-formed XML with elements and text only, or undefined where
 * nothing does: one root, every element closed in order, quoted attributes, each once, and no bare
 * ampersand or angle bracket.
 */
export function faultIn(xml: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const groups = token.exec(xml)?.groups;
    if (!groups) return `not a tag or text: ${xml.slice(at, at + 40)}`;
    const { text, closes, opens, attributes = '', empty } = groups;
    if (text !== undefined && open.length === 0 && text.trim() !== '') return `outside: ${text}`;
    if (closes !== undefined && open.pop() !== closes) return `closes what is not open: ${closes}`;
    if (opens === undefined) continue;
    const names = [...attributes.matchAll(new RegExp(attribute, 'gu'))].map((match) => match[1]);
    if (new Set(names).size < names.length) return `attribute repeated in ${opens}`;
    if (open.length === 0) roots += 1;
    if (empty === '') open.push(opens);
  }
  if (open.length > 0) return `left open: ${open.join(', ')}`;
  return roots === 1 ? undefined : `${roots} roots`;
}
