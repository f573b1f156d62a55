import type { Figure, Row } from '../figure';

/** What one side did of one measure: whole and, where there is any, alone and jointly. */
export interface SideCell {
  readonly whole: Row;
  readonly alone: Row | undefined;
  readonly joint: Row | undefined;
}

/** A comparison as a table: a row for each measure, a column for each side. */
export interface SideBySide {
  readonly sides: readonly Row[];
  readonly measures: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly SideCell[];
  }[];
}

const measure = /^(?:incidents|harm-[a-z-]+)$/;

export function sideBySide({ rows }: Figure): SideBySide {
  const sides = rows.filter(({ parent }) => parent === undefined);
  const known = new Map(rows.map((row) => [row.key, row]));
  const own = (side: string) =>
    rows.flatMap((row) => {
      const key = row.parent === side ? row.key.slice(side.length + 1) : '';
      return measure.test(key) ? [{ key, label: row.label }] : [];
    });
  const [first] = sides;
  return {
    sides,
    measures: own(first?.key ?? '').map(({ key, label }) => ({
      key,
      label,
      cells: sides.flatMap((side) => {
        const at = `${side.key}:${key}`;
        const whole = known.get(at);
        return whole
          ? [{ whole, alone: known.get(`${at}:alone`), joint: known.get(`${at}:joint`) }]
          : [];
      })
    }))
  };
}
