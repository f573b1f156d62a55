import type { Cube } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import type { Incident, IncidentId } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import type { ProblemQuery, RowSummary } from '$lib/stores/row-report';
import type { IncidentPage, IncidentQuery } from '$lib/stores/store';

/** A file as it was chosen; its path is that inside the folder where a folder was chosen. */
export interface ChosenFile {
  readonly path: string;
  readonly content: Blob;
}

/** What only the reader knows of a file. */
export interface Settings {
  readonly title: string;
  readonly documentedBy: string;
  readonly selection: Dataset['selection'];
}

/** What is to be read, and how. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly settings: Settings;
}

/** How far reading has come. */
export interface Progress {
  readonly rows: number;
  readonly bytes: number;
  /** how many bytes there are in all */
  readonly size: number;
}

/** What files came to. */
export interface Outcome {
  readonly dataset: Dataset;
  readonly cube: Cube;
  readonly summary: RowSummary;
}

/** What a page asks the worker that holds a file's incidents. */
export type Question =
  | { readonly kind: 'open'; readonly chosen: Chosen }
  | { readonly kind: 'incidents'; readonly query: IncidentQuery }
  | { readonly kind: 'incident'; readonly id: IncidentId }
  | { readonly kind: 'problems'; readonly query: ProblemQuery };

/** Why files could not be opened at all. */
export interface Refusal {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
}

export type Answer =
  | { readonly kind: 'opened'; readonly outcome: Outcome }
  | Refusal
  | { readonly kind: 'incidents'; readonly page: IncidentPage }
  | { readonly kind: 'incident'; readonly incident: Incident | undefined }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Asks, and hears of progress until the answer comes. */
export type Ask = (
  question: Question,
  onprogress?: (progress: Progress) => void
) => Promise<Answer>;
