import type { I18n } from '$lib/i18n/i18n';
import type { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { comparable, type Comparable } from './comparison/parties-chosen';
import type { FigureId } from './figure';

/** The view that a figure shows where one is asked for, or a sentence that says why it cannot. */
export const shownView = (id: FigureId, view: View, room: ReadingRoom, i18n: I18n): Comparable =>
  id === 'compare' ? comparable(view, room, i18n) : { ok: true, view };
