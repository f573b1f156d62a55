import type { Colour } from '$lib/figures/paint';
import type { Palette, Tone } from '../palette';

export const themes = ['light', 'dark', 'grey'] as const;
export type Theme = (typeof themes)[number];

type Colours = Readonly<Record<Colour | Tone, string>>;

const light: Colours = {
  paper: '#fbfaf7',
  ink: '#1b1d20',
  soft: '#565c64',
  rule: '#dedbd3',
  government: '#1f4f86',
  'foreign-military': '#4b95bf',
  'armed-groups': '#a63f18',
  militias: '#c08416',
  unidentified: '#85898e',
  several: '#26272a',
  'government-2': '#6487b4',
  'armed-groups-2': '#c77b56',
  'militias-2': '#a88a4a',
  calm: '#8d9095'
};

const dark: Colours = {
  paper: '#15171b',
  ink: '#ece9e3',
  soft: '#a7acb4',
  rule: '#30343a',
  government: '#6c9bd1',
  'foreign-military': '#a9d6f5',
  'armed-groups': '#e07b4c',
  militias: '#f0c05a',
  unidentified: '#9a9da3',
  several: '#edebe6',
  'government-2': '#a9c3e3',
  'armed-groups-2': '#f0b08c',
  'militias-2': '#f7dc9b',
  calm: '#696e75'
};

/** For printers without colours; neighbours differ by at least a tenth of the whole range. */
const grey: Colours = {
  paper: '#ffffff',
  ink: '#000000',
  soft: '#4d4d4d',
  rule: '#d4d4d4',
  government: '#2b2b2b',
  'foreign-military': '#8c8c8c',
  'armed-groups': '#5c5c5c',
  militias: '#a8a8a8',
  unidentified: '#c0c0c0',
  several: '#000000',
  'government-2': '#757575',
  'armed-groups-2': '#999999',
  'militias-2': '#b4b4b4',
  calm: '#949494'
};

/** The colours of files, which carry no style sheet, by theme. */
export const filePalettes: Readonly<Record<Theme, Palette>> = {
  light: (name) => light[name],
  dark: (name) => dark[name],
  grey: (name) => grey[name]
};
