import { slugOf } from './slug';

/** One who acted or suffered in an event, as its rows name them. */
export interface Side {
  readonly name: string;
  readonly slug: string;
  /** what kind of party it is, by the code of its source, as a slug */
  readonly code: string;
  /** who acted beside it, as written */
  readonly associates: string;
  /** what stands between several names in one cell */
  readonly separator: string | undefined;
}

/** The sides of one event. */
export interface Sides {
  readonly list: readonly Side[];
  /** whether the first acted upon the second; not so where several rows tell of the event */
  readonly inOrder: boolean;
}

export const noSides: Sides = { list: [], inOrder: true };

/** A code without the decimal that spreadsheets and data frames add to it: `7.0` is `7`. */
export const plainCode = (slug: string): string => slug.replace(/^(\d+)-0+$/, '$1');

export const sideOf = (
  name: string,
  code: string,
  associates: string,
  separator: string | undefined
): Side => ({ name, slug: slugOf(name), code, associates, separator });

/** Everybody whom either names, each once, in an order that does not depend on that of the rows. */
export function together(a: Sides, b: Sides): Sides {
  const bySlug = new Map<string, Side>();
  for (const side of [...a.list, ...b.list]) {
    if (side.slug === '' && side.associates === '') continue;
    bySlug.set(side.slug, sameSide(bySlug.get(side.slug) ?? side, side));
  }
  const list = [...bySlug.values()].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  return { list, inOrder: false };
}

function sameSide(a: Side, b: Side): Side {
  const associates = new Set(
    `${a.associates};${b.associates}`.split(';').flatMap((name) => name.trim() || [])
  );
  return {
    ...a,
    name: lesser(a.name, b.name),
    code: a.code === '' || b.code === '' ? a.code || b.code : lesser(a.code, b.code),
    associates: [...associates].sort().join('; ')
  };
}

const lesser = (a: string, b: string): string => (a < b ? a : b);

export const areSame = (a: Sides, b: Sides): boolean =>
  a.inOrder === b.inOrder &&
  a.list.length === b.list.length &&
  a.list.every((side, index) => isSame(side, b.list[index]));

const isSame = (a: Side, b: Side | undefined): boolean =>
  a.name === b?.name && a.code === b.code && a.associates === b.associates;
