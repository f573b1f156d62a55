import { scaleLinear } from 'd3';
import type { Figure, RegionMap, Row } from '$lib/figures/figure';
import type { Formats } from '$lib/i18n/formats';
import type { Hit, Layout } from '../layout';
import { legendOf } from '../legend';
import { rounded } from '../rounded';
import { hitOf } from '../segments';
import { BesideMap } from './beside-map';
import { placeMark, placeText, reachOf } from './dots';
import { landOf, type Land } from './land';
import { placeLabels } from './map-labels';
import { boxAround, circleMarks, radii, type Circle } from './symbols';
import { tintsOf } from './tints';

/** From this width on, what belongs to the map stands at its right. */
const wide = 560;
const panel = 210;
const gap = 28;
const mostHeight = 560;
/** Of a hit, so that a finger finds it. */
const leastReach = 14;

/** Places a circle on each region, its land beneath, and beside it what has no place on the map. */
export function layoutMap(figure: Figure, map: RegionMap, width: number, formats: Formats): Layout {
  const { rows } = figure;
  const isWide = width >= wide;
  const land = landOf(map.boundaries, isWide ? width - panel - gap : width, mostHeight);
  const radiusOf = radii(rows, mostRadius(land));
  const circles = rows.flatMap((row) => circleOf(row, land, radiusOf(row.tally.count.best)));
  const places = map.places.flatMap(({ at, text }, index) => {
    const found = land.at(at);
    return found ? [{ key: `${index}`, at: { x: found[0], y: found[1] }, text }] : [];
  });
  const labels = placeLabels(
    circles,
    places.map(({ at, text }) => boxAround(at.x, at.y, reachOf(text))),
    isWide ? 13 : 11.5,
    { width: isWide ? land.width + gap : width, height: land.height }
  );
  const tints = tintsOf(rows);
  const beside = isWide
    ? new BesideMap(land.width + gap, Math.min(panel, width - land.width - gap), 8, radiusOf)
    : new BesideMap(0, width, land.height + 12, radiusOf);
  beside.rows(rows.filter(({ key }) => !circles.some(({ row }) => row.key === key)));
  beside.sizes(map.sizes, roundValues(rows), formats.number);
  if (places.length > 0) beside.dots(map.dots);
  if (tints.classes.length > 0) beside.tints(map.tints, tints, formats.number);
  const byCode = new Map(rows.map((row) => [row.key, row]));
  return rounded({
    width,
    height: Math.ceil(Math.max(land.height, beside.bottom)),
    plot: { x: 0, y: 0, width: land.width, height: land.height },
    direction: 'up',
    value: scaleLinear([0, 1], [0, 1]),
    drawnBy: 'svg',
    outlines: [
      ...[...land.regions].map(([code, { path }]) => ({
        key: code,
        path,
        tint: tints.of(byCode.get(code))
      })),
      ...beside.outlines
    ],
    marks: [
      ...circles
        .toSorted((a, b) => b.radius - a.radius)
        .flatMap((circle) => circleMarks(circle, radiusOf)),
      ...places.flatMap(({ key, at, text }) => placeMark(key, at, text)),
      ...beside.marks
    ],
    hits: [...northFirst(circles).map((circle) => hitOn(circle, land)), ...beside.hits],
    expanders: [],
    texts: [...labels.texts, ...beside.texts],
    upon: places.flatMap(({ key, at, text }) => placeText(key, at, text)),
    rules: [],
    legend: legendOf(figure, []),
    key: labels.key
  });
}

/** Of the greatest circle: smaller where several maps share the width. */
const mostRadius = ({ width, part }: Land): number =>
  part < width ? Math.min(32, Math.max(12, part * 0.07)) : Math.min(40, Math.max(16, width * 0.07));

/** A region's circle, moved inwards where it would reach beyond the map. */
function circleOf(row: Row, land: Land, radius: number): Circle[] {
  const region = land.regions.get(row.key);
  if (!region) return [];
  const [x, y] = region.inner;
  const within = (at: number, end: number) => Math.max(radius, Math.min(end - radius, at));
  return [{ row, x: within(x, land.width), y: within(y, land.height), radius }];
}

function hitOn({ row, x, y, radius }: Circle, land: Land): Hit {
  const hit = hitOf(row, boxAround(x, y, Math.max(leastReach, radius)));
  const { path } = land.regions.get(row.key) ?? {};
  return path ? { ...hit, land: path } : hit;
}

/** The order in which a reader goes over a map. */
const northFirst = (circles: readonly Circle[]): Circle[] =>
  circles.toSorted((a, b) => a.y - b.y || a.x - b.x);

/** Up to three values of a legend: 1, 2 or 5 with zeros, each at most a quarter of the next. */
export function roundValues(rows: readonly Row[]): number[] {
  const values: number[] = [];
  let most = Math.max(0, ...rows.map(({ tally }) => tally.count.best));
  while (most >= 1 && values.length < 3) {
    const power = 10 ** Math.floor(Math.log10(most));
    const value = (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
    values.unshift(value);
    most = value / 4;
  }
  return values;
}
