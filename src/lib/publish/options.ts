import { themes, type Theme } from '$lib/charts/svg/file-palettes';
import { presets, type Preset } from '$lib/layout/image-frame';
import { harmlessText } from './harmless-text';

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
}

/** Why an address asks for no picture that can be made. */
export type OptionProblem =
  | {
      readonly code: 'value';
      readonly parameter: string;
      readonly value: string;
      readonly allowed: string;
    }
  | { readonly code: 'title-too-long'; readonly most: number };

export type ParsedOptions =
  | { readonly ok: true; readonly options: PublishOptions }
  | { readonly ok: false; readonly problem: OptionProblem };

export const longestTitle = 200;
const widths = { least: 240, most: 2000 };
const scales = { least: 1, most: 4 };

class Unreadable extends Error {
  constructor(readonly problem: OptionProblem) {
    super(problem.code);
  }
}

/** Reads size, width, scale, theme and title from an address; empty values count as absent. */
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
  return parameters;
}

function readOptions(parameters: URLSearchParams): PublishOptions {
  const size = oneOf('size', parameters, ['page', 'column', 'slide', 'square'] as const);
  const title = harmlessText(parameters.get('title') ?? '');
  if (Array.from(title).length > longestTitle) {
    throw new Unreadable({ code: 'title-too-long', most: longestTitle });
  }
  return {
    size,
    width: whole('width', parameters, widths) ?? presets[size].width,
    scale: whole('scale', parameters, scales) ?? scales.least,
    theme: oneOf('theme', parameters, themes),
    title
  };
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

function unreadable(parameter: string, given: string, allowed: string): Unreadable {
  const characters = Array.from(harmlessText(given));
  const value =
    characters.length > longestQuoted
      ? `${characters.slice(0, longestQuoted).join('')}…`
      : characters.join('');
  return new Unreadable({ code: 'value', parameter, value, allowed });
}
