import type { Paint } from '$lib/figures/paint';
import type { Mark, TextItem } from '../layout';
import { textWidth } from '../text-width';
import { roundMark } from './symbols';

interface At {
  readonly x: number;
  readonly y: number;
}

const ring: Paint = { colour: 'several', pattern: 'outlined' };
const dot: Paint = { colour: 'several', pattern: 'solid' };
const size = 10;

/** How far a place's sign reaches: a dot in a ring, or a ring around a number. */
export const reachOf = (text: string): number =>
  text === '' ? 4.5 : Math.max(7, textWidth(text, size) / 2 + 3);

/** The sign of a place. */
export const placeMark = (key: string, at: At, text: string): Mark[] => [
  roundMark(`place/${key}/ring`, { ...at, radius: reachOf(text) }, ring),
  ...(text === '' ? [roundMark(`place/${key}/dot`, { ...at, radius: 1.75 }, dot)] : [])
];

/** The number in it, where there are several incidents. */
export const placeText = (key: string, { x, y }: At, text: string): TextItem[] =>
  text === ''
    ? []
    : [{ key: `place-${key}`, x, y: y + size * 0.36, text, anchor: 'middle', size, tone: 'ink' }];
