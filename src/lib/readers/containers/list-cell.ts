/** Several texts as one with semicolons; undefined for what is no list of texts. */
export const listAsText = (value: unknown): string | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join('; ')
    : undefined;
