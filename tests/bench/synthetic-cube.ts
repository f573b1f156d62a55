import { makeTable, mapColumns, type Cube, type Table } from '$lib/cube/cube';
import { victimStatuses } from '$lib/model/harm';
import { seeded, urn, type Random } from './random';
import { syntheticDataset } from './synthetic-dataset';
import {
  dictionariesOf,
  weightedPeriods,
  weightedPerpetrators,
  weightedRegions
} from './synthetic-keys';

const periods = weightedPeriods();
const regions = weightedRegions();
const perpetrators = weightedPerpetrators();
const types = syntheticDataset.types.map((_, i) => ({ weight: 1 + (i % 3) }));

const drawRegions = urn(regions.weights);
const drawPerpetrators = urn(perpetrators.weights);
const drawType = urn(types.map(({ weight }) => weight));
const drawVictims = urn([8, 1, 2]);

/** Writes the measures of one cell of some incidents. */
type Measure = (table: Table, row: number, incidents: number, random: Random) => void;

/** A cube with `cells` cells of incidents and as many of people killed; the same at every run. */
export function syntheticCube(cells: number): Cube {
  const random = seeded(cells);
  return {
    dictionaries: dictionariesOf(periods, regions, perpetrators),
    tables: {
      incidents: tableOf(cells, random, () => 0, countIncidents),
      killed: tableOf(cells, random, drawVictims, countKilled)
    }
  };
}

function tableOf(cells: number, random: Random, victims: typeof drawVictims, measure: Measure) {
  const columns = mapColumns(() => new Uint32Array(cells));
  const table = makeTable(cells, (name) => columns[name]);
  const total = periods.weights.reduce((sum, weight) => sum + weight, 0);
  let row = 0;
  let passed = 0;
  periods.weights.forEach((weight, period) => {
    passed += weight;
    const end = period === periods.weights.length - 1 ? cells : (cells * passed) / total;
    for (const [code, incidents] of drawCells(Math.round(end) - row, random, victims)) {
      writeKeys(table, row, period, code);
      measure(table, row, incidents, random);
      row++;
    }
  });
  return table;
}

/** Draws incidents until they fall into that many cells; the cells in order. */
function drawCells(cells: number, random: Random, victims: typeof drawVictims) {
  const drawn = new Map<number, number>();
  while (drawn.size < cells) {
    const place = drawRegions(random) * perpetrators.values.length + drawPerpetrators(random);
    const kind = place * types.length + drawType(random);
    const code = kind * victimStatuses.length + victims(random);
    drawn.set(code, (drawn.get(code) ?? 0) + 1);
  }
  return [...drawn].sort(([a], [b]) => a - b);
}

function writeKeys(table: Table, row: number, period: number, code: number): void {
  const kind = Math.floor(code / victimStatuses.length);
  const place = Math.floor(kind / types.length);
  table.period[row] = period;
  table.victims[row] = code % victimStatuses.length;
  table.type[row] = kind % types.length;
  table.perpetrators[row] = place % perpetrators.values.length;
  table.regions[row] = Math.floor(place / perpetrators.values.length);
}

const countIncidents: Measure = (table, row, incidents) => {
  for (const name of ['incidents', 'once', 'low', 'best', 'high'] as const) {
    table[name][row] = incidents;
  }
};

const countKilled: Measure = (table, row, incidents, random) => {
  const some = (share: number) => Math.floor(random() * share * (incidents + 1));
  const best = incidents + some(5);
  table.incidents[row] = incidents;
  table.once[row] = table.victims[row] === 0 ? incidents : some(0.9);
  table.low[row] = best - some(0.5);
  table.best[row] = best;
  table.high[row] = best + some(2);
  table.open[row] = some(0.2);
  table.approximate[row] = some(0.3);
  table.unstated[row] = some(0.1);
};
