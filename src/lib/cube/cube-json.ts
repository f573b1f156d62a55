import {
  makeTable,
  mapColumns,
  counted,
  type Counted,
  type Cube,
  type Dictionaries,
  type KeyName,
  type MeasureName,
  type Table
} from './cube';

export type TableJson = Readonly<Record<KeyName | MeasureName, readonly number[]>>;

/** A cube as JSON: fit for small ones, and for reading by eye. */
export interface CubeJson {
  readonly dictionaries: Dictionaries;
  readonly tables: Readonly<Partial<Record<Counted, TableJson>>> & {
    readonly incidents: TableJson;
  };
}

/** A cube with more cells than JSON is fit for: how many each of its tables has, to be had as Arrow. */
export interface LargeCubeJson {
  readonly dictionaries: Dictionaries;
  readonly cells: Readonly<Partial<Record<Counted, number>>>;
}

export function cubeToJson({ dictionaries, tables }: Cube): CubeJson {
  const written: Partial<Record<Counted, TableJson>> = {};
  for (const name of counted) {
    const table = tables[name];
    if (table) written[name] = tableToJson(table);
  }
  return { dictionaries, tables: { ...written, incidents: tableToJson(tables.incidents) } };
}

export function cubeFromJson({ dictionaries, tables }: CubeJson): Cube {
  const read: Partial<Record<Counted, Table>> = {};
  for (const name of counted) {
    const table = tables[name];
    if (table) read[name] = tableFromJson(table);
  }
  return { dictionaries, tables: { ...read, incidents: tableFromJson(tables.incidents) } };
}

/** A typed array as JSON has no array; a plain one has. */
const tableToJson = (table: Table): TableJson => mapColumns((name) => Array.from(table[name]));

const tableFromJson = (json: TableJson): Table =>
  makeTable(json.period.length, (name) => Uint32Array.from(json[name]));
