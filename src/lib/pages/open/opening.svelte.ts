import type { Problem } from '$lib/model/problem';
import { engage, type Colleague } from '$lib/open/colleague';
import { readLabels, type Label } from '$lib/open/database';
import type { ChosenFile, Outcome, Progress, Settings } from '$lib/open/messages';
import { forget, shelve } from '$lib/open/shelf';

/** What the page that opens files is about at the moment. */
export type Stage =
  | { readonly name: 'choosing' }
  | { readonly name: 'reading'; readonly progress: Progress }
  | { readonly name: 'refused'; readonly problems: readonly Problem[] }
  | { readonly name: 'failed' }
  | { readonly name: 'opened'; readonly outcome: Outcome; readonly isKept: boolean };

/** A file on its way from the reader's disk to the shelf. */
export class Opening {
  #stage = $state.raw<Stage>({ name: 'choosing' });
  #labels = $state.raw<readonly Label[]>([]);
  /** engaged beforehand, so that all it works with is here when a file comes */
  #colleague: Colleague = engage();

  get stage(): Stage {
    return this.#stage;
  }

  get labels(): readonly Label[] {
    return this.#labels;
  }

  async open(files: readonly ChosenFile[], settings: Settings): Promise<void> {
    const colleague = this.#colleague;
    const size = files.reduce((bytes, { content }) => bytes + content.size, 0);
    this.#stage = { name: 'reading', progress: { rows: 0, bytes: 0, size } };
    const chosen = { files, settings };
    try {
      const answer = await colleague.ask({ kind: 'open', chosen }, (progress) => {
        if (this.#colleague === colleague) this.#stage = { name: 'reading', progress };
      });
      if (answer.kind === 'refused') this.#stage = { name: 'refused', problems: answer.problems };
      if (answer.kind !== 'opened') return;
      const { outcome } = answer;
      const isKept = await shelve(chosen, outcome, colleague);
      this.#colleague = engage();
      this.#stage = { name: 'opened', outcome, isKept };
      await this.list();
    } catch (thrown) {
      this.#stage = { name: 'failed' };
      console.error(thrown);
    }
  }

  /** Stops reading at once. */
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
    if (stage.name === 'opened' && stage.outcome.dataset.id === id)
      this.#stage = { name: 'choosing' };
    await this.list();
  }

  /** Ends the worker that was engaged for a file that did not come. */
  close(): void {
    this.#colleague.dismiss();
  }
}
