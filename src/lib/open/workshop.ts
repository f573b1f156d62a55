import { rollUp } from '$lib/cube/roll-up';
import { harmlessText } from '$lib/model/harmless-text';
import type { PackageFiles } from '$lib/readers/containers/package-files';
import { readDataPackage } from '$lib/readers/data-package';
import type { Mapping } from '$lib/readers/mapping';
import type { LoadBoundaries } from '$lib/readers/regions/locator';
import { MemoryStore } from '$lib/stores/memory-store';
import { ProblemList } from '$lib/stores/problem-list';
import type { IncidentStore } from '$lib/stores/store';
import { surroundingsOf, type Surroundings } from '$lib/stores/surroundings';
import { contentHash } from './content-hash';
import { folderOf, found, toldTable, type TableFound } from './found';
import { boundariesHere } from './ground-here';
import type {
  Answer,
  Chosen,
  ChosenFile,
  Manner,
  NamedParties,
  Outcome,
  Progress,
  Question
} from './messages';
import { partiesOf, previewOf } from './previewed';
import { RereadStore } from './reread-store';
import { sourceFile } from './source-files';
import { mostHeld, readTable } from './table-reading';

type Opening = Extract<Question, { kind: 'open' }>;
type OnProgress = (progress: Progress) => void;

/** What a worker does: reads files, keeps what came of them, and answers questions about it. */
export class Workshop {
  readonly #keep: (chosen: Chosen, outcome: Outcome) => Promise<boolean>;
  #store: IncidentStore | undefined;
  #problems = new ProblemList();
  #found: TableFound | undefined;
  #listings = 0;

  /** @param keep keeps what was opened beyond this workshop, and says whether it could */
  constructor(keep: (chosen: Chosen, outcome: Outcome) => Promise<boolean>) {
    this.#keep = keep;
  }

  async answer(question: Question, onprogress: OnProgress): Promise<Answer> {
    switch (question.kind) {
      case 'inspect':
        return this.#inspect(question.files, question.manner);
      case 'preview':
        return { kind: 'preview', preview: await previewOf(this.#looked, question.mapping) };
      case 'parties':
        return { kind: 'parties', named: await this.#partiesOf(question.mapping) };
      case 'open':
        return this.#kept(question, await this.#open(question, onprogress));
      case 'incidents':
        return { kind: 'incidents', page: await this.#opened.incidents(question.query) };
      case 'incident':
        return { kind: 'incident', incident: await this.#opened.incident(question.id) };
      case 'around':
        return { kind: 'around', around: await this.#around(question.id) };
      case 'problems':
        return { kind: 'problems', problems: this.#problems.listed(question.query) };
    }
  }

  async #kept({ chosen, isKept }: Opening, answer: Answer): Promise<Answer> {
    if (answer.kind !== 'opened' || !isKept) return answer;
    return { ...answer, isKept: await this.#keep(chosen, answer.outcome) };
  }

  async #inspect(files: readonly ChosenFile[], manner: Manner): Promise<Answer> {
    const what = await found(files.map(sourceFile), manner);
    if (what.kind === 'problem') return { kind: 'refused', problems: [what.problem] };
    if (what.kind === 'table') {
      this.#found = what;
      return { kind: 'found', finding: toldTable(what) };
    }
    const { name } = what;
    if (what.kind === 'package') return { kind: 'found', finding: { kind: 'package', name } };
    return { kind: 'found', finding: what };
  }

  /** Of the table looked at last; whoever asks anew no longer waits for what was asked before. */
  #partiesOf(mapping: Mapping): Promise<NamedParties> {
    this.#listings += 1;
    const listing = this.#listings;
    return partiesOf(this.#looked, mapping, () => listing !== this.#listings);
  }

  async #open({ chosen, boundaries: used }: Opening, onprogress: OnProgress): Promise<Answer> {
    const { files, manner, settings } = chosen;
    this.#listings += 1; // nobody waits for a list any more
    const sources = files.map(sourceFile);
    const size = sources.reduce((bytes, source) => bytes + source.size, 0);
    const what = await found(sources, manner);
    if (what.kind === 'problem') return { kind: 'refused', problems: [what.problem] };
    if (what.kind === 'several') return { kind: 'found', finding: what };
    if (what.kind === 'table' && what.misfit) return { kind: 'refused', problems: [what.misfit] };
    const sha256 = await contentHash(files);
    const id = `local-${sha256.slice(0, 12)}`;
    const file = { name: harmlessText(folderOf(sources[0])), sha256 };
    if (what.kind === 'package') return this.#openPackage(id, file, what);
    const name = { id, name: file.name, sha256, settings };
    const load: LoadBoundaries = async (country) =>
      used ? used.get(country) : boundariesHere(country);
    const told = (progress: Omit<Progress, 'size'>) => onprogress({ ...progress, size });
    const read = await readTable(what, name, told, mostHeld, load);
    this.#problems = read.problems;
    if (!read.opened) {
      return {
        kind: 'refused',
        problems: read.problems.listed({ code: undefined, offset: 0, limit: 20 })
      };
    }
    this.#store = read.opened.store;
    const { cube, dataset, boundaries } = read.opened;
    return opened({ dataset: { ...dataset, file }, cube, summary: read.summary, boundaries });
  }

  async #openPackage(
    id: string,
    file: Outcome['dataset']['file'],
    files: PackageFiles
  ): Promise<Answer> {
    const { dataset, incidents, problems: own } = await readDataPackage(id, files.read);
    const problems = [...files.problems, ...own];
    if (!dataset) return { kind: 'refused', problems };
    this.#problems = new ProblemList();
    this.#problems.add(problems);
    this.#store = new MemoryStore(dataset, incidents);
    const rejected = problems.filter(({ code }) => code === 'incident-left-out').length;
    const summary = {
      rows: incidents.length + rejected,
      read: incidents.length,
      rejected,
      duplicates: 0,
      problems: this.#problems.counts
    };
    const cube = rollUp(incidents);
    const whole = { ...dataset, ...(file && { file }) };
    return opened({ dataset: whole, cube, summary, boundaries: new Map() });
  }

  #around(id: string): Promise<Surroundings | undefined> {
    const store = this.#opened;
    return store instanceof RereadStore ? store.around(id) : surroundingsOf(store, id);
  }

  get #looked(): TableFound {
    if (!this.#found) throw new Error('no table has been looked at yet');
    return this.#found;
  }

  get #opened(): IncidentStore {
    if (!this.#store) throw new Error('nothing has been opened yet');
    return this.#store;
  }
}

const opened = (outcome: Outcome): Answer => ({ kind: 'opened', outcome, isKept: false });
