import { limits } from '../containers/limits';
import { Unreadable } from '../containers/unreadable';

/** What hears of an XML document; names come without their prefixes. */
export interface XmlListener {
  open?(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML in pieces, as far as workbooks need it: no document type, hence no entities but the five
 * that XML itself knows and numbers.
 */
export class XmlReader {
  readonly #listener: XmlListener;
  #text = '';
  #depth = 0;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  push(text: string): void {
    this.#text += text;
    let at = 0;
    for (;;) {
      const next = this.#step(at);
      if (next === undefined) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
    if (this.#text.length > limits.record)
      throw new Unreadable('too-large-to-hold', { value: 'XML' });
  }

  /** Where the piece after this one begins; undefined where more must arrive first. */
  #step(at: number): number | undefined {
    const text = this.#text;
    const start = text.indexOf('<', at);
    if (start < 0) return undefined;
    if (start > at) this.#listener.text?.(unescaped(text.slice(at, start)));
    const next = this.#markup(start);
    // the text before the markup has been told and must not come again
    if (next === undefined && start > at) return start;
    return next;
  }

  #markup(start: number): number | undefined {
    const text = this.#text;
    if (text.length - start < '<![CDATA['.length && !text.includes('>', start)) return undefined;
    if (text.startsWith('<!--', start)) return this.#after('-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = this.#after(']]>', start);
      if (end !== undefined) this.#listener.text?.(text.slice(start + 9, end - 3));
      return end;
    }
    if (text.startsWith('<!', start)) throw new Unreadable('document-type');
    if (text.startsWith('<?', start)) return this.#after('?>', start);
    const end = endOfTag(text, start);
    if (end !== undefined) this.#tag(text.slice(start + 1, end));
    return end === undefined ? undefined : end + 1;
  }

  #after(mark: string, from: number): number | undefined {
    const found = this.#text.indexOf(mark, from);
    return found < 0 ? undefined : found + mark.length;
  }

  #tag(tag: string): void {
    if (tag.startsWith('/')) {
      this.#depth -= 1;
      this.#listener.close?.(localName(tag.slice(1).trim()));
      return;
    }
    const isClosed = tag.endsWith('/');
    const inside = isClosed ? tag.slice(0, -1) : tag;
    const space = inside.search(/\s/);
    const name = localName(space < 0 ? inside : inside.slice(0, space));
    this.#listener.open?.(name, space < 0 ? '' : inside.slice(space));
    if (isClosed) this.#listener.close?.(name);
    else this.#depth += 1;
    if (this.#depth > limits.depth) {
      throw new Unreadable('nested-too-deep', { expected: String(limits.depth) });
    }
  }
}

/** The value of an attribute, by its name with its prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (const [, key, , double, single] of attributes.matchAll(attributePattern)) {
    if (key === name) return unescaped(double ?? single ?? '');
  }
  return undefined;
}

const attributePattern = /([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g;

function endOfTag(text: string, start: number): number | undefined {
  for (let at = start; ;) {
    const end = text.indexOf('>', at);
    if (end < 0) return undefined;
    const quote = /["']/.exec(text.slice(at, end));
    if (!quote) return end;
    const closing = text.indexOf(quote[0], at + quote.index + 1);
    if (closing < 0) return undefined;
    at = closing + 1;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
]);

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,10});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities.get(name) ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
