import { suggestMapping } from '../suggest-mapping';
import { lacksEventIds } from './acled';
import { plainConventions, type EventFormat } from './event-format';

/** A plain table whose headers say, in English or French, what its columns are. */
export const flat: EventFormat = {
  id: 'flat',
  evidence(layout, rows) {
    if (lacksEventIds(layout)) return undefined;
    const { suggestions } = suggestMapping(layout, rows);
    const named = suggestions.filter(({ because }) => because === 'name');
    const parts = new Set(named.map(({ part }) => part));
    const tells = parts.has('harm') || parts.has('type') || parts.has('perpetrator');
    const places = parts.has('region') || parts.has('place') || parts.has('country');
    const isDated = parts.has('date') || parts.has('year');
    return isDated && tells && (places || parts.size >= 3)
      ? named.map(({ column }) => String(column))
      : undefined;
  },
  mapping: (layout, rows) => suggestMapping(layout, rows).mapping,
  conventions: () => plainConventions
};
