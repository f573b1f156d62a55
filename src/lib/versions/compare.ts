import type { Incident, IncidentId } from '$lib/model/incident';
import { incidentToJson } from '$lib/model/incident-json';

/** What of an incident can be told apart between two versions. */
export const incidentFields = [
  'title',
  'description',
  'status',
  'type',
  'when',
  'documented',
  'region',
  'place',
  'perpetrators',
  'harms',
  'citations'
] as const;
export type IncidentField = (typeof incidentFields)[number];

/** An incident that is in both versions, but not the same. */
export interface Revision {
  readonly before: Incident;
  readonly after: Incident;
  /** at least one */
  readonly fields: readonly IncidentField[];
}

/** How the incidents of two versions differ; every incident of either is in exactly one list. */
export interface Comparison {
  readonly added: readonly Incident[];
  readonly removed: readonly Incident[];
  readonly revised: readonly Revision[];
  readonly same: readonly IncidentId[];
}

/** Compares two versions by the identifiers of their incidents; the order of either is kept. */
export function compareVersions(before: Iterable<Incident>, after: Iterable<Incident>): Comparison {
  const earlier = new Map(Array.from(before, (incident) => [incident.id, incident]));
  const later = new Map(Array.from(after, (incident) => [incident.id, incident]));
  const both = [...earlier.values()].flatMap((incident): Revision[] => {
    const other = later.get(incident.id);
    if (!other) return [];
    return [{ before: incident, after: other, fields: changedFields(incident, other) }];
  });
  return {
    added: [...later.values()].filter(({ id }) => !earlier.has(id)),
    removed: [...earlier.values()].filter(({ id }) => !later.has(id)),
    revised: both.filter(({ fields }) => fields.length > 0),
    same: both.filter(({ fields }) => fields.length === 0).map(({ after: { id } }) => id)
  };
}

function changedFields(before: Incident, after: Incident): IncidentField[] {
  const [earlier, later] = [partsOf(before), partsOf(after)];
  return incidentFields.filter((field) => written(earlier[field]) !== written(later[field]));
}

/** What a field is made of, as it crosses a wire. */
function partsOf(incident: Incident): Readonly<Record<IncidentField, unknown>> {
  const { where, involvements, ...told } = incidentToJson(incident);
  return {
    ...told,
    region: where.places.map(({ region, basis }) => ({ region, basis })),
    place: [where.precision, ...where.places.map((place) => ({ ...place, region: '', basis: '' }))],
    perpetrators: involvements
  };
}

/** The order of what is listed says nothing. */
const written = (value: unknown): string =>
  JSON.stringify(
    Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)).sort() : value
  ) ?? '';
