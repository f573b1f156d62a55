import type { Layout } from '../layout';

/** A layout set in from the left and from the top, on scales that are set in with it. */
export function moved(layout: Layout, right: number, down: number): Layout {
  const at = <T extends { readonly x: number; readonly y: number }>(item: T): T => ({
    ...item,
    x: item.x + right,
    y: item.y + down
  });
  const [from = 0, to = 0] = layout.value.range();
  const along = layout.direction === 'right' ? right : down;
  return {
    ...layout,
    plot: at(layout.plot),
    value: layout.value.copy().range([from + along, to + along]),
    marks: layout.marks.map(at),
    hits: layout.hits.map(at),
    expanders: layout.expanders.map(at),
    texts: layout.texts.map(at),
    rules: layout.rules.map((rule) => ({
      ...rule,
      x1: rule.x1 + right,
      x2: rule.x2 + right,
      y1: rule.y1 + down,
      y2: rule.y2 + down
    }))
  };
}
