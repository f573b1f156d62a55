/** Whether this runs in a static copy, whose server knows only files. */
export const isCopy = false;
