/** What is said where a page or a file cannot be shown, in English. */
export const enErrors = {
  title: 'This page cannot be shown',
  notFound: 'There is nothing at this address.',
  noDataset: (id: string) => `There is no dataset called “${id}”.`,
  noIncident: (id: string) => `There is no incident called “${id}” in this dataset.`,
  noFigure: (id: string, allowed: string) =>
    `There is no figure called “${id}”. There are: ${allowed}.`,
  noFormat: (id: string, allowed: string) =>
    `A figure cannot be had as “${id}”. Choose one of: ${allowed}.`,
  parameter: (name: string, value: string, allowed: string) =>
    `“${value}” is not a value of “${name}”. Choose one of: ${allowed}.`,
  broken: (id: string) => `The dataset “${id}” has faults and is not shown until they are mended.`,
  server: 'Something went wrong on our side. Nothing was lost; try again in a moment.',
  back: 'Back to the overview',
  list: 'All incidents of this dataset',
  reset: 'The same page without these choices'
};

export type ErrorWords = typeof enErrors;
