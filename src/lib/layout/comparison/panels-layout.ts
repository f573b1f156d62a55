import { scaleLinear } from 'd3';
import type { Figure, Panel, Row } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import { narrow, type Layout, type TextItem } from '../layout';
import { legendOf } from '../legend';
import { textWidth, wrapText } from '../text-width';
import { placeBars } from './bars-panel';
import { labelGap, type Frame, type Placed } from './frame';
import { placeMonths } from './months-panel';
import { placeWhole } from './whole-panel';

const size = 14;
/** Between a party's name and its strip of months. */
const tickRoom = 48;
const headingHeight = 34;
const cautionSize = 13;
const cautionLine = 18;
const between = 34;

/** Places the panels of a comparison one below the other, each with its heading and its own scale. */
export function layoutPanels(figure: Figure, width: number, { formats }: I18n): Layout {
  const rows = new Map(figure.rows.map((row) => [row.key, row]));
  const rowOf = (key: string): Row | undefined => rows.get(key);
  const isNarrow = width < narrow;
  const names = figure.rows
    .filter(({ parent, apart }) => parent === undefined && !apart)
    .map(({ label }) => label);
  const labels = isNarrow ? 0 : labelWidth(figure, names, width);
  const base = { width, isNarrow, size, rowOf, names, labels };
  let y = 0;
  const placed = (figure.panels ?? []).map((panel): Placed => {
    const isWhole = panel.key === 'whole';
    const caution = wrapText(panel.caution ?? '', cautionSize, width).filter(Boolean);
    const top = isWhole ? y : y + headingHeight + caution.length * cautionLine;
    const content = placePanel(panel, { ...base, top }, formats);
    const headed = isWhole
      ? content
      : { ...content, texts: [...heading(panel, y, caution), ...content.texts] };
    y = top + content.height + between;
    return headed;
  });
  const height = Math.max(0, y - between);
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    direction: 'right',
    value: scaleLinear([0, width], [0, width]),
    drawnBy: 'svg',
    marks: placed.flatMap(({ marks }) => marks),
    hits: placed.flatMap(({ hits }) => hits),
    expanders: [],
    texts: placed.flatMap(({ texts }) => texts),
    rules: placed.flatMap(({ rules }) => rules),
    legend: legendOf(figure, []),
    key: []
  };
}

/** One width for the labels of all panels, so that the same things begin at the same place. */
function labelWidth(
  { panels = [], rows }: Figure,
  names: readonly string[],
  width: number
): number {
  const shown = new Set(
    panels.flatMap(({ kind, rows: [first = []] }) => (kind === 'bars' ? first : []))
  );
  const labels = rows.filter(({ key, parent }) => parent !== undefined && shown.has(key));
  const widest = Math.max(
    ...labels.map(({ label }) => textWidth(label, size)),
    ...names.map((name) => textWidth(name, size) + tickRoom)
  );
  return Math.min(width * 0.26, widest) + labelGap;
}

function placePanel(panel: Panel, frame: Frame, formats: I18n['formats']): Placed {
  if (panel.key === 'whole') return placeWhole(panel, frame);
  return panel.kind === 'months' ? placeMonths(panel, frame, formats) : placeBars(panel, frame);
}

/** What a panel is called, and why it may not compare. */
const heading = ({ key, title }: Panel, top: number, caution: readonly string[]): TextItem[] => [
  { key: `heading-${key}`, x: 0, y: top + 20, text: title, anchor: 'start', size: 16, tone: 'ink' },
  ...caution.map((text, line): TextItem => ({
    key: `caution-${key}-${line}`,
    x: 0,
    y: top + 20 + (line + 1) * cautionLine,
    text,
    anchor: 'start',
    size: cautionSize,
    tone: 'soft'
  }))
];
