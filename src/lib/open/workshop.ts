import { rollUp } from '$lib/cube/roll-up';
import type { Dataset } from '$lib/model/dataset';
import type { Problem } from '$lib/model/problem';
import { readDataPackage } from '$lib/readers/data-package';
import { MemoryStore } from '$lib/stores/memory-store';
import type { IncidentStore } from '$lib/stores/store';
import { contentHash } from './content-hash';
import type { Answer, Chosen, ProblemQuery, Progress, Question } from './messages';
import { packageFiles } from './package-files';
import { countCodes } from './problem-counts';

/** What a worker does: reads files, keeps what came of them, and answers questions about it. */
export class Workshop {
  #store: IncidentStore | undefined;
  #problems: readonly Problem[] = [];

  async answer(question: Question, onprogress: (progress: Progress) => void): Promise<Answer> {
    switch (question.kind) {
      case 'open':
        return this.#open(question.chosen, onprogress);
      case 'incidents':
        return { kind: 'incidents', page: await this.#opened.incidents(question.query) };
      case 'incident':
        return { kind: 'incident', incident: await this.#opened.incident(question.id) };
      case 'problems':
        return { kind: 'problems', problems: this.#listed(question.query) };
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
    this.#problems = found.problems;
    const rejected = found.problems.filter(({ code }) => code === 'incident-left-out').length;
    const outcome = {
      dataset,
      cube,
      rows: found.incidents.length + rejected,
      read: found.incidents.length,
      rejected,
      duplicates: 0,
      problems: countCodes(found.problems)
    };
    return { kind: 'opened', outcome };
  }

  #listed({ code, offset, limit }: ProblemQuery): readonly Problem[] {
    const asked =
      code === undefined ? this.#problems : this.#problems.filter((it) => it.code === code);
    return asked.slice(offset, offset + limit);
  }

  get #opened(): IncidentStore {
    if (!this.#store) throw new Error('nothing has been opened yet');
    return this.#store;
  }
}

/** A file by its own name, a folder by its. */
const nameOf = ([first]: Chosen['files']): string => first?.path.split('/')[0] ?? '';
