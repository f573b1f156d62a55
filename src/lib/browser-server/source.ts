import type { I18n } from '$lib/i18n/i18n';
import type { Terrain } from '$lib/model/boundaries';
import type { Dataset } from '$lib/model/dataset';
import type { Language } from '$lib/model/text';
import type { Opened } from '$lib/pages/load';
import type { RowReport } from '$lib/stores/row-report';
import type { IncidentStore } from '$lib/stores/store';

/** What a server in the browser takes its answers from. */
export interface Source {
  /** a dataset with its incidents; rejects with what a page says where there is none */
  readonly store: (dataset: string) => Promise<IncidentStore>;
  readonly opened: (dataset: string, i18n: I18n) => Promise<Opened>;
  /** the ground that a dataset's regions lie on, as far as it is known */
  readonly terrain: (dataset: Dataset) => Promise<Terrain>;
  /** what became of the rows of the file that a dataset was read from, where that is known */
  readonly report: (dataset: string) => Promise<RowReport | undefined>;
}

/** A file that has to be made: `/mali-2023/figures/headline.png`, in which language. */
export interface Place {
  readonly language: Language;
  readonly file: string;
}
