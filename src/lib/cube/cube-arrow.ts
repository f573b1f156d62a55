import { tableFromArrays, tableToIPC, utf8, uint32, dictionary } from '@uwdata/flechette';
import { victimStatuses } from '$lib/model/harm';
import { formatMonth } from '$lib/model/month';
import { measureNames, type Cube, type Table } from './cube';
import { perpetratorSetText, regionSetText } from './sets';

/**
 * One table of a cube as an Arrow IPC stream that explains itself: keys are text (months in ISO
 * 8601; sets as `code:basis|…` and `perpetrator:attribution|…`), measures unsigned integers.
 */
export function tableToArrow({ dictionaries }: Cube, table: Table): Uint8Array {
  const text = (keys: Uint32Array, name: (key: number) => string) => Array.from(keys, name);
  const { periods, regions, perpetrators, types } = dictionaries;
  const keys = {
    first: text(table.period, (key) => formatMonth(periods[key]?.first ?? 0)),
    last: text(table.period, (key) => formatMonth(periods[key]?.last ?? 0)),
    regions: text(table.regions, (key) => regionSetText(regions[key] ?? [])),
    perpetrators: text(table.perpetrators, (key) => perpetratorSetText(perpetrators[key] ?? [])),
    type: text(table.type, (key) => types[key] ?? ''),
    victims: text(table.victims, (key) => victimStatuses[key] ?? '')
  };
  const columns: Record<string, string[] | Uint32Array> = { ...keys };
  for (const name of measureNames) columns[name] = table[name];
  const keyTypes = Object.keys(keys).map((name) => [name, dictionary(utf8())]);
  const measureTypes = measureNames.map((name) => [name, uint32()]);
  const schema = tableFromArrays(columns, {
    types: Object.fromEntries([...keyTypes, ...measureTypes])
  });
  return tableToIPC(schema, { format: 'stream' }) ?? new Uint8Array();
}
