import type { Cube } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import type { IncidentPage, IncidentQuery, IncidentStore } from '$lib/stores/store';
import type { ProblemQuery, RowReport, RowSummary } from '$lib/stores/row-report';
import type { Surroundings } from '$lib/stores/surroundings';
import type { Ask, BoundariesUsed, Outcome } from './messages';

/** A dataset whose cube is at hand and whose incidents are in a worker, asked when needed. */
export class WorkerStore implements IncidentStore, RowReport {
  readonly #outcome: Outcome;
  readonly #ask: Ask;

  constructor(outcome: Outcome, ask: Ask) {
    this.#outcome = outcome;
    this.#ask = ask;
  }

  get dataset(): Dataset {
    return this.#outcome.dataset;
  }

  /** The boundaries that its reading used, which are at hand without a network. */
  get boundaries(): BoundariesUsed {
    return this.#outcome.boundaries ?? new Map();
  }

  get summary(): RowSummary {
    return this.#outcome.summary;
  }

  async cube(): Promise<Cube> {
    return this.#outcome.cube;
  }

  async incidents(query: IncidentQuery): Promise<IncidentPage> {
    const answer = await this.#ask({ kind: 'incidents', query });
    if (answer.kind === 'incidents') return answer.page;
    throw new Error(`asked for incidents, got ${answer.kind}`);
  }

  async incident(id: string): Promise<Incident | undefined> {
    const answer = await this.#ask({ kind: 'incident', id });
    if (answer.kind === 'incident') return answer.incident;
    throw new Error(`asked for an incident, got ${answer.kind}`);
  }

  /** What stands around an incident, which the worker finds without handing over all others. */
  async around(id: string): Promise<Surroundings | undefined> {
    const answer = await this.#ask({ kind: 'around', id });
    if (answer.kind === 'around') return answer.around;
    throw new Error(`asked for neighbours, got ${answer.kind}`);
  }

  async problems(query: ProblemQuery): Promise<readonly Problem[]> {
    const answer = await this.#ask({ kind: 'problems', query });
    if (answer.kind === 'problems') return answer.problems;
    throw new Error(`asked for problems, got ${answer.kind}`);
  }
}
