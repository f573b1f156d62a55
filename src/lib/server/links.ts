/**
 * An absolute address on this site. It is built from ORIGIN and never from the request's Host,
 * which anybody can set; without ORIGIN (in development) it stays relative.
 */
export const absolute = (path: string): string => `${process.env['ORIGIN'] ?? ''}${path}`;
