import type { Aggregate, ContextItem, Dataset, Outcome } from './dataset';
import {
  countFromJson,
  countToJson,
  dateFromJson,
  dateToJson,
  type CountJson,
  type PartialDateJson
} from './json';

interface AggregateJson extends Omit<Aggregate, 'count' | 'period' | 'documented'> {
  readonly count: CountJson;
  readonly period: PartialDateJson;
  readonly documented: PartialDateJson | null;
}

interface OutcomeJson extends Omit<Outcome, 'people' | 'date'> {
  readonly people: CountJson;
  readonly date: PartialDateJson;
}

interface ContextItemJson extends Omit<ContextItem, 'date'> {
  readonly date: PartialDateJson;
}

/** A dataset as it crosses a wire. */
export interface DatasetJson extends Omit<Dataset, 'aggregates' | 'outcomes' | 'context'> {
  readonly aggregates: readonly AggregateJson[];
  readonly outcomes: readonly OutcomeJson[];
  readonly context: readonly ContextItemJson[];
}

export const datasetToJson = (dataset: Dataset): DatasetJson => ({
  ...dataset,
  aggregates: dataset.aggregates.map((aggregate) => ({
    ...aggregate,
    count: countToJson(aggregate.count),
    period: dateToJson(aggregate.period),
    documented: aggregate.documented ? dateToJson(aggregate.documented) : null
  })),
  outcomes: dataset.outcomes.map((outcome) => ({
    ...outcome,
    people: countToJson(outcome.people),
    date: dateToJson(outcome.date)
  })),
  context: dataset.context.map((item) => ({ ...item, date: dateToJson(item.date) }))
});

export const datasetFromJson = (json: DatasetJson): Dataset => ({
  ...json,
  aggregates: json.aggregates.map((aggregate) => ({
    ...aggregate,
    count: countFromJson(aggregate.count),
    period: dateFromJson(aggregate.period),
    documented: aggregate.documented ? dateFromJson(aggregate.documented) : undefined
  })),
  outcomes: json.outcomes.map((outcome) => ({
    ...outcome,
    people: countFromJson(outcome.people),
    date: dateFromJson(outcome.date)
  })),
  context: json.context.map((item) => ({ ...item, date: dateFromJson(item.date) }))
});
