import { themes, type Theme } from '$lib/charts/svg/file-palettes';
import { presets, type Preset } from '$lib/layout/image-frame';
import { harmlessText } from '$lib/model/harmless-text';
import { orders, type Order } from './sorted';

/** How a figure is to look in a file. */
export interface PublishOptions {
  readonly size: Preset;
  /** in CSS pixels */
  readonly width: number;
  /** pixels of a PNG for each CSS pixel */
  readonly scale: number;
  readonly theme: Theme;
  /** empty for the figure's own */
  readonly title: string;
  readonly sort: Order;
  /** the key of a row, or of a category in a timeline's stacks; empty for none */
  readonly highlight: string;
  /** who publishes it, besides the source; empty for nobody */
  readonly organisation: string;
}

/** Why an address asks for no picture that can be made. */
export type OptionProblem =
  | {
      readonly code: 'value';
      readonly parameter: string;
      readonly value: string;
      readonly allowed: string;
    }
  | { readonly code: 'title-too-long' | 'organisation-too-long'; readonly most: number };

export type ParsedOptions =
  | { readonly ok: true; readonly options: PublishOptions }
  | { readonly ok: false; readonly problem: OptionProblem };

export const longestTitle = 200;
export const longestOrganisation = 100;
const widths = { least: 240, most: 2000 };
const scales = { least: 1, most: 4 };

class Unreadable extends Error {
  constructor(readonly problem: OptionProblem) {
    super(problem.code);
  }
}

/** Reads how a figure is to look from an address; empty values count as absent. */
export function parseOptions(parameters: URLSearchParams): ParsedOptions {
  try {
    return { ok: true, options: readOptions(parameters) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Writes what differs from the default; the inverse of {@link parseOptions}. */
export function formatOptions(options: PublishOptions): URLSearchParams {
  const parameters = new URLSearchParams();
  if (options.size !== 'page') parameters.set('size', options.size);
  if (options.width !== presets[options.size].width) {
    parameters.set('width', String(options.width));
  }
  if (options.scale !== scales.least) parameters.set('scale', String(options.scale));
  if (options.theme !== 'light') parameters.set('theme', options.theme);
  if (options.title !== '') parameters.set('title', options.title);
  if (options.sort !== 'given') parameters.set('sort', options.sort);
  if (options.highlight !== '') parameters.set('highlight', options.highlight);
  if (options.organisation !== '') parameters.set('organisation', options.organisation);
  return parameters;
}

function readOptions(parameters: URLSearchParams): PublishOptions {
  const size = oneOf('size', parameters, ['page', 'column', 'slide', 'square'] as const);
  return {
    size,
    width: whole('width', parameters, widths) ?? presets[size].width,
    scale: whole('scale', parameters, scales) ?? scales.least,
    theme: oneOf('theme', parameters, themes),
    title: text('title', parameters, longestTitle),
    sort: oneOf('sort', parameters, orders),
    highlight: parameters.get('highlight') ?? '',
    organisation: text('organisation', parameters, longestOrganisation)
  };
}

/** Words of one's own, in characters as people count them. */
function text(parameter: 'title' | 'organisation', parameters: URLSearchParams, most: number) {
  const value = harmlessText(parameters.get(parameter) ?? '');
  if (Array.from(value).length <= most) return value;
  throw new Unreadable({ code: `${parameter}-too-long`, most });
}

/** One of a few words; the first where there is none. */
function oneOf<T extends string>(
  parameter: string,
  parameters: URLSearchParams,
  allowed: readonly [T, ...T[]]
): T {
  const value = parameters.get(parameter) || allowed[0];
  const found = allowed.find((known) => known === value);
  if (found) return found;
  throw unreadable(parameter, value, allowed.join(', '));
}

function whole(
  parameter: string,
  parameters: URLSearchParams,
  { least, most }: { readonly least: number; readonly most: number }
): number | undefined {
  const value = parameters.get(parameter);
  if (!value) return undefined;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw unreadable(parameter, value, `${least} … ${most}`);
}

const longestQuoted = 80;

const unreadable = (parameter: string, value: string, allowed: string): Unreadable =>
  new Unreadable({ code: 'value', parameter, value: quoted(value), allowed });

/** A value as it may stand in a sentence: harmless, and not too long. */
export function quoted(given: string): string {
  const characters = Array.from(harmlessText(given));
  return characters.length > longestQuoted
    ? `${characters.slice(0, longestQuoted).join('')}…`
    : characters.join('');
}

/** A light page under the figure's own title, in its own order, published by nobody in particular. */
export const usualOptions: PublishOptions = readOptions(new URLSearchParams());
