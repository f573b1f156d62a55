import { error } from '@sveltejs/kit';
import { shownView } from '$lib/figures/asked';
import type { FigureId } from '$lib/figures/figure';
import type { I18n } from '$lib/i18n/i18n';
import type { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';

/** The view that a figure shows where one is asked for; what it cannot show is a 400 that says why. */
export function shownBy(id: FigureId, view: View, room: ReadingRoom, i18n: I18n): View {
  const shown = shownView(id, view, room, i18n);
  if (shown.ok) return shown.view;
  error(400, shown.reason);
}
