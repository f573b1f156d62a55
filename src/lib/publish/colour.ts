/** A colour as Office writes it: `1F4F86`. */
export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** A share of one colour (0 to 1) over another, both as {@link hex} writes them. */
export const mixed = (over: string, under: string, share: number): string =>
  [0, 2, 4]
    .map((at) => {
      const [top, bottom] = [over, under].map((colour) => parseInt(colour.slice(at, at + 2), 16));
      return Math.round((top ?? 0) * share + (bottom ?? 0) * (1 - share));
    })
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
