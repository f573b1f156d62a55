/** English stands at the root, French under /fr. */
export const match = (segment: string): segment is 'fr' => segment === 'fr';
