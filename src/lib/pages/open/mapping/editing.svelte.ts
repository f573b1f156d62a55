import type { Problem } from '$lib/model/problem';
import type {
  Answer,
  FoundTable,
  Manner,
  NamedParties,
  Preview,
  Question
} from '$lib/open/messages';
import type { Column, Mapping } from '$lib/readers/mapping';
import { columnsIn } from '$lib/readers/mapping-columns';
import { twiceRead } from '$lib/readers/mapping-file';
import { usualTitle } from '$lib/readers/suggest-mapping';

/** Asks the worker; nothing where something else has been asked for in the meantime. */
export type Consult = (question: Question) => Promise<Answer | undefined>;

/** What columns are taken for while somebody changes it, and what becomes of the table by it. */
export class MappingEditing {
  readonly finding: FoundTable;
  readonly #consult: Consult;
  #mapping = $state.raw<Mapping>();
  #preview = $state.raw<Preview>();
  #named = $state.raw<NamedParties>();
  #listed = '';
  #asked = 0;

  constructor(finding: FoundTable, consult: Consult) {
    this.finding = finding;
    this.#consult = consult;
    void this.#look();
  }

  get mapping(): Mapping {
    return this.#mapping ?? this.finding.mapping;
  }

  /** of the mapping that holds, or of the one before while the worker is at it */
  get preview(): Preview | undefined {
    return this.#preview;
  }

  /** undefined while they are being listed */
  get named(): NamedParties | undefined {
    return this.#named;
  }

  get hasDate(): boolean {
    return isDated(this.mapping);
  }

  /** why the table cannot be read by this mapping */
  get fault(): Problem | undefined {
    return twiceRead(this.mapping, this.finding.name);
  }

  /** A column that is read as nothing yet; any where there is none. */
  get freeColumn(): Column | undefined {
    const used = columnsIn(this.mapping);
    const { columns } = this.finding;
    return (columns.find(({ column }) => !used.has(column)) ?? columns[0])?.column;
  }

  get beganWithDate(): boolean {
    return isDated(this.finding.mapping);
  }

  /** How the file is to be read: by this mapping only where it is not what is found anyway. */
  mannerFrom(manner: Manner): Manner {
    const isOwn = isSame(this.mapping, this.finding.suggested);
    return { ...withoutMapping(manner), ...(!isOwn && { mapping: this.mapping }) };
  }

  change(mapping: Mapping): void {
    const { mapping: former } = this;
    const isUsual = mapping.title === former.title && isSame(former.title, usualTitle(former));
    this.#mapping = isUsual ? { ...mapping, title: usualTitle(mapping) } : mapping;
    void this.#look();
    if (this.#listed !== '' && this.#listed !== partiesKey(mapping)) void this.listParties();
  }

  /** Lists who is named in the whole table; asked anew, it says so until it knows. */
  async listParties(): Promise<void> {
    const { mapping } = this;
    const key = partiesKey(mapping);
    if (this.#listed === key) return;
    this.#listed = key;
    this.#named = undefined;
    const answer = await this.#consult({ kind: 'parties', mapping });
    if (answer?.kind === 'parties' && this.#listed === key) this.#named = answer.named;
  }

  async #look(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = await this.#consult({ kind: 'preview', mapping: this.mapping });
    if (answer?.kind === 'preview' && asked === this.#asked) this.#preview = answer.preview;
  }
}

const isDated = ({ date }: Mapping): boolean => date.start !== undefined || date.year !== undefined;

/** What it depends on who is named. */
const partiesKey = ({ format, parties, type, targeting }: Mapping): string =>
  JSON.stringify({ format, parties, type, targeting });

const isSame = <T>(a: T, b: T): boolean => JSON.stringify(a) === JSON.stringify(b);

const withoutMapping = ({ choices, part, format }: Manner): Manner => ({
  choices,
  ...(part !== undefined && { part }),
  ...(format !== undefined && { format })
});
