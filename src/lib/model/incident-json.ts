import type { HarmSuffered, Incident } from './incident';
import {
  countFromJson,
  countToJson,
  dateFromJson,
  dateToJson,
  type CountJson,
  type PartialDateJson
} from './json';

interface HarmJson extends Omit<HarmSuffered, 'count'> {
  readonly count: CountJson;
}

/** An incident as it crosses a wire. */
export interface IncidentJson extends Omit<Incident, 'when' | 'documented' | 'harms'> {
  readonly when: PartialDateJson;
  readonly documented: PartialDateJson | null;
  readonly harms: readonly HarmJson[];
}

export const incidentToJson = (incident: Incident): IncidentJson => ({
  ...incident,
  when: dateToJson(incident.when),
  documented: incident.documented ? dateToJson(incident.documented) : null,
  harms: incident.harms.map((harm) => ({ ...harm, count: countToJson(harm.count) }))
});

export const incidentFromJson = (json: IncidentJson): Incident => ({
  ...json,
  when: dateFromJson(json.when),
  documented: json.documented ? dateFromJson(json.documented) : undefined,
  harms: json.harms.map((harm) => ({ ...harm, count: countFromJson(harm.count) }))
});
