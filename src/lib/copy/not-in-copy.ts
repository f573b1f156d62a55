/** A file that a copy should hold and does not, or that did not come; its message is the address. */
export class NotInCopy extends Error {}
