import type { Component } from 'svelte';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { RowSummary } from '$lib/stores/row-report';
import RowNotice from './RowNotice.svelte';

/** What every page says of the rows of a dataset's file, and the component that says it. */
export interface Rows {
  readonly Notice: Component<{ summary: RowSummary; dataset: Dataset; i18n: I18n }>;
  readonly summary: RowSummary;
}

export const rowsOf = (summary: RowSummary): Rows => ({ Notice: RowNotice, summary });
