import { engage, type Colleague } from '$lib/open/colleague';
import { readLabels, type Label } from '$lib/open/database';
import type {
  Answer,
  ChosenFile,
  Finding,
  Manner,
  Outcome,
  Progress,
  Question,
  Settings
} from '$lib/open/messages';
import { forget, shelve } from '$lib/open/shelf';
import { withoutMapping } from './mapping/with-mapping';
import type { Problem } from '$lib/model/problem';

/** What the page that opens files is about at the moment. */
export type Stage =
  | { readonly name: 'choosing' }
  | { readonly name: 'inspecting' }
  | { readonly name: 'found'; readonly finding: Finding; readonly manner: Manner }
  | { readonly name: 'reading'; readonly progress: Progress }
  | {
      readonly name: 'refused';
      readonly problems: readonly Problem[];
      /** how a table was read that can be looked at once more */
      readonly manner?: Manner;
    }
  | { readonly name: 'failed' }
  | { readonly name: 'opened'; readonly outcome: Outcome; readonly isKept: boolean };

const unsaid: Manner = { choices: {} };
const none: Settings = { title: '', documentedBy: '', selection: 'illustrative' };

/** A file on its way from the reader's disk to the shelf. */
export class Opening {
  #stage = $state.raw<Stage>({ name: 'choosing' });
  #labels = $state.raw<readonly Label[]>([]);
  #files: readonly ChosenFile[] = [];
  /** engaged beforehand, so that all it works with is here when a file comes */
  #colleague: Colleague = engage();

  get stage(): Stage {
    return this.#stage;
  }

  get labels(): readonly Label[] {
    return this.#labels;
  }

  /** Finds out what files are, or as what they can be read if that is said. */
  async inspect(files: readonly ChosenFile[] = this.#files, manner = unsaid): Promise<void> {
    this.#stage = { name: 'inspecting' };
    const { tables, mapping } = await withoutMapping(files);
    this.#files = tables;
    if (!mapping) return this.#inspect(manner);
    if (mapping.ok) await this.#inspect({ ...manner, ...mapping.part });
    else this.#stage = { name: 'refused', problems: [mapping.problem] };
  }

  async #inspect(manner: Manner): Promise<void> {
    const files = this.#files;
    const answer = await this.#ask({ kind: 'inspect', files, manner });
    if (answer?.kind === 'refused') this.#stage = { name: 'refused', problems: answer.problems };
    if (answer?.kind !== 'found') return;
    const { finding } = answer;
    if (finding.kind === 'package') await this.read(manner, none);
    else this.#stage = { name: 'found', finding, manner };
  }

  /** Reads the files whole. */
  async read(manner: Manner, settings: Settings): Promise<void> {
    const files = this.#files;
    const size = files.reduce((bytes, { content }) => bytes + content.size, 0);
    this.#stage = { name: 'reading', progress: { rows: 0, bytes: 0, size } };
    const colleague = this.#colleague;
    const chosen = { files, manner, settings };
    const answer = await this.#ask({ kind: 'open', chosen, isKept: true });
    if (answer?.kind === 'refused') {
      this.#stage = { name: 'refused', problems: answer.problems, manner };
    }
    if (answer?.kind !== 'opened') return;
    const { outcome, isKept } = answer;
    shelve(outcome, colleague);
    this.#colleague = engage();
    this.#stage = { name: 'opened', outcome, isKept };
    await this.list();
  }

  /** Asks about the table that was found; nothing where it is no longer the one. */
  readonly consult = (question: Question): Promise<Answer | undefined> => this.#ask(question);

  /** Stops whatever is going on, at once. */
  cancel(): void {
    this.#colleague.dismiss();
    this.#colleague = engage();
    this.#stage = { name: 'choosing' };
  }

  async list(): Promise<void> {
    this.#labels = await readLabels().catch(() => []);
  }

  async remove(id: string): Promise<void> {
    await forget(id);
    const { stage } = this;
    if (stage.name === 'opened' && stage.outcome.dataset.id === id) {
      this.#stage = { name: 'choosing' };
    }
    await this.list();
  }

  /** Ends the worker that was engaged for a file that did not come. */
  close(): void {
    this.#colleague.dismiss();
  }

  /** The answer; none where it failed, or where something else was asked for in the meantime. */
  async #ask(question: Question): Promise<Answer | undefined> {
    const colleague = this.#colleague;
    try {
      const answer = await colleague.ask(question, (progress) => {
        if (this.#colleague === colleague) this.#stage = { name: 'reading', progress };
      });
      return this.#colleague === colleague ? answer : undefined;
    } catch (thrown) {
      this.#stage = { name: 'failed' };
      console.error(thrown);
      return undefined;
    }
  }
}
