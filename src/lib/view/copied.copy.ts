export const isCopy = true;
