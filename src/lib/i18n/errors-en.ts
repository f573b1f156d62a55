/** What is said where a page or a file cannot be shown, in English. */
export const enErrors = {
  title: 'This page cannot be shown',
  notFound: 'There is nothing at this address.',
  parameter: (name: string, value: string, allowed: string) =>
    `“${value}” is not a value of “${name}”. Choose one of: ${allowed}.`,
  server: 'Something went wrong on our side. Nothing was lost; try again in a moment.',
  back: 'Back to the overview',
  list: 'All incidents of this dataset',
  reset: 'The same page without these choices'
};

export type ErrorWords = typeof enErrors;
