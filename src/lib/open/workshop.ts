import { rollUp } from '$lib/cube/roll-up';
import type { Dataset } from '$lib/model/dataset';
import { readDataPackage } from '$lib/readers/data-package';
import { ProblemList } from '$lib/stores/problem-list';
import { MemoryStore } from '$lib/stores/memory-store';
import type { IncidentStore } from '$lib/stores/store';
import { contentHash } from './content-hash';
import type { Answer, Chosen, Progress, Question } from './messages';
import { packageFiles } from './package-files';

/** What a worker does: reads files, keeps what came of them, and answers questions about it. */
export class Workshop {
  #store: IncidentStore | undefined;
  #problems = new ProblemList();

  async answer(question: Question, onprogress: (progress: Progress) => void): Promise<Answer> {
    switch (question.kind) {
      case 'open':
        return this.#open(question.chosen, onprogress);
      case 'incidents':
        return { kind: 'incidents', page: await this.#opened.incidents(question.query) };
      case 'incident':
        return { kind: 'incident', incident: await this.#opened.incident(question.id) };
      case 'problems':
        return { kind: 'problems', problems: this.#problems.listed(question.query) };
    }
  }

  async #open({ files }: Chosen, onprogress: (progress: Progress) => void): Promise<Answer> {
    const size = files.reduce((bytes, { content }) => bytes + content.size, 0);
    const sha256 = await contentHash(files);
    const read = await packageFiles(files);
    if (!read) return { kind: 'refused', problems: [] };
    const found = await readDataPackage(`local-${sha256.slice(0, 12)}`, read);
    if (!found.dataset) return { kind: 'refused', problems: found.problems };
    onprogress({ rows: found.incidents.length, bytes: size, size });
    const dataset: Dataset = { ...found.dataset, file: { name: nameOf(files), sha256 } };
    const cube = rollUp(found.incidents);
    this.#store = new MemoryStore(dataset, found.incidents);
    this.#problems = new ProblemList();
    this.#problems.add(found.problems);
    const rejected = found.problems.filter(({ code }) => code === 'incident-left-out').length;
    const outcome = {
      dataset,
      cube,
      summary: {
        rows: found.incidents.length + rejected,
        read: found.incidents.length,
        rejected,
        duplicates: 0,
        problems: this.#problems.counts
      }
    };
    return { kind: 'opened', outcome };
  }

  get #opened(): IncidentStore {
    if (!this.#store) throw new Error('nothing has been opened yet');
    return this.#store;
  }
}

/** A file by its own name, a folder by its. */
const nameOf = ([first]: Chosen['files']): string => first?.path.split('/')[0] ?? '';
