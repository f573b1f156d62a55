import type { Plural } from './plural';

/** The words of the briefing builder and of the documents that it makes, in English. */
export const briefingEn = {
  name: 'Briefing',
  untitled: (dataset: string) => `Briefing: ${dataset}`,
  asOf: (day: string) => `Data as of ${day}`,
  figure: (number: string) => `Figure ${number}`,
  figures: (count: number, numbers: string) =>
    count === 1 ? `Figure ${numbers}` : `Figures ${numbers}`,
  figuresAt: (figures: string, version: string) => `${figures} on version ${version}`,
  versionsDiffer: (parts: string) =>
    `The figures rest on different versions of the dataset: ${parts}.`,
  endnotes: 'Endnotes',
  endnotesAt: (count: number, numbers: string) =>
    count === 1 ? `Endnote ${numbers}` : `Endnotes ${numbers}`,
  noEndnotes: 'No passage stands behind the figures yet.',
  sources: 'Source and data',
  licence: (name: string, url: string) => `Licence of the data: ${name}, ${url}.`,
  annex: 'Annex: incidents behind the figures',
  annexIntro: {
    one: (count: string) => `${count} incident, listed once whatever number of figures rest on it.`,
    other: (count: string) =>
      `${count} incidents by date, each listed once whatever number of figures rest on them.`
  } satisfies Plural<(count: string) => string>,
  annexCut: (figure: string, listed: string, total: string, link: string) =>
    `Figure ${figure} rests on ${total} incidents, of which ${listed} are listed here; all of them are at ${link}.`,
  columns: { figures: 'Figures', endnotes: 'Endnotes' },
  continued: (title: string) => `${title} (continued)`,
  broken: (sentence: string) => `This figure cannot be shown. ${sentence}`,
  page: (page: string, pages: string) => `${page} / ${pages}`,
  problems: {
    figure: (name: string, known: string) =>
      `There is no figure called “${name}”; there are ${known}.`,
    parameter: (name: string, known: string) => `A figure knows no “${name}”; it knows ${known}.`,
    version: (version: string) => `Version ${version} of the dataset is not kept here.`,
    unreachable: 'What it is made from did not come. Check the connection and load the page again.'
  },
  file: {
    unopened: 'The file was not opened; the briefing here is as it was.',
    tooLarge: (most: string) => `It is larger than a briefing may be (${most} kB).`,
    notJson: 'It is not JSON. Choose a file that “Save as a file” has written.',
    notABriefing:
      'It is not a briefing. Choose a file that “Save as a file” has written, with “"format": "attest-briefing"” in it.',
    newer: (version: string) =>
      `It was written by a newer Attest (format version ${version}). Open it there.`,
    otherDataset: (dataset: string) =>
      `It is a briefing of another dataset, “${dataset}”. Open it on that dataset’s page.`,
    tooMany: (found: string, most: string) =>
      `It holds ${found} items; a briefing holds at most ${most}.`,
    item: (item: string, field: string) =>
      `In item ${item}, “${field}” is missing or is not what belongs there.`,
    itemTooLong: (item: string, field: string, most: string) =>
      `In item ${item}, “${field}” is longer than ${most} characters.`,
    field: (field: string) => `“${field}” is missing or is not what belongs there.`,
    fieldTooLong: (field: string, most: string) => `“${field}” is longer than ${most} characters.`
  },
  notKept: {
    full: 'This browser has no room left for this site, so the last changes are not kept. Save the briefing as a file before you close the page.',
    forbidden:
      'This browser lets this site keep nothing, so the briefing will be gone with this page. Save it as a file before you close the page.',
    'too-many': 'A briefing holds at most 100 items. Remove one, or begin another briefing.'
  },
  intro:
    'Collect figures, write between them, and take the whole away as one document. What you write stays in this browser and is sent nowhere.',
  noScript:
    'A briefing is put together in your browser, which needs JavaScript for it. Without it, every figure of the overview can still be had as a file, with its sources.',
  empty: {
    title: 'Nothing here yet',
    text: 'Add a figure or some text below. On the overview, “Add to briefing” brings a figure here with the filters that you have set.',
    overview: 'Go to the overview'
  },
  title: 'Title',
  organisation: 'Your organisation (optional)',
  items: 'Contents',
  kinds: { heading: 'Heading', text: 'Text', figure: 'Figure' },
  add: 'Add at the end',
  addFigure: 'Add figure',
  addText: 'Add text',
  addWords: 'Add summary in words',
  addHeading: 'Add heading',
  which: 'Figure to add',
  figureNames: {
    headline: 'Headline numbers',
    trends: 'Headline numbers by month',
    'monthly-timeline': 'Monthly timeline',
    'casualties-by-perpetrator': 'Casualties by perpetrator',
    'incidents-by-region': 'Incidents by region',
    combinations: 'Combinations of perpetrators',
    compare: 'Perpetrators compared',
    'harms-by-perpetrator': 'Harms by perpetrator',
    'region-map': 'Map of regions'
  },
  textHint: 'An empty line begins a new paragraph.',
  level: 'Level',
  levels: { 1: 'Heading', 2: 'Subheading' },
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  of: (action: string, item: string) => `${action}: ${item}`,
  place: (kind: string, place: string, count: string) => `${kind}, item ${place} of ${count}`,
  moved: (kind: string, place: string, count: string) =>
    `${kind} is now item ${place} of ${count}.`,
  added: (kind: string) => `${kind} added.`,
  removed: 'Removed.',
  cleared: 'The briefing was emptied.',
  opened: 'The file was opened in place of what was here.',
  undo: 'Undo',
  undone: 'Brought back.',
  conflict: 'Another tab has changed this item; its version stands here now.',
  mine: 'Put mine back',
  theirs: 'Keep this',
  ownTitle: 'Title of your own (the measure stays beneath it)',
  size: 'Size',
  sizes: { page: 'page', column: 'column', slide: 'slide', square: 'square' },
  theme: 'Colours',
  themes: { light: 'light', dark: 'dark', grey: 'grey' },
  overview: 'Open in the overview',
  making: 'The figure is being made …',
  take: 'Take it away',
  formats: {
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    pptx: 'PowerPoint (PPTX)',
    html: 'Web page (HTML)',
    zip: 'Everything (ZIP)'
  },
  print: 'Print',
  keep: 'Keep or pass on',
  keepText:
    'A saved briefing is a small file that can be opened here again, or by somebody else. Opening one puts it in place of what is here.',
  save: 'Save as a file',
  open: 'Open a file',
  clear: 'Empty the briefing',
  working: (format: string) => `${format} is being made …`,
  made: (name: string) => `${name} is ready.`,
  failed: (format: string) =>
    `${format} could not be made. Try again; if it fails again, save the briefing as a file and choose another format.`
};

export type BriefingWords = typeof briefingEn;
