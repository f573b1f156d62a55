import type { Harm } from '$lib/model/harm';

const harmAttributes: ReadonlyMap<string, Harm> = new Map([
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['kidnapped', 'abducted'],
  ['abducted', 'abducted'],
  ['missing', 'disappeared'],
  ['disappeared', 'disappeared'],
  ['arrested', 'detained'],
  ['detained', 'detained'],
  ['sgbv', 'sexually-assaulted'],
  ['displaced', 'displaced'],
  ['idps', 'displaced']
]);

/** The harm that attributes of `#affected` name. */
export const harmOfAttributes = (attributes: Iterable<string>): Harm | undefined =>
  [...attributes].flatMap((attribute) => harmAttributes.get(attribute) ?? [])[0];

/** The harm whose people a hashtag counts: `#affected+killed+f`. */
export function harmInTag(tag: string): Harm | undefined {
  const [about, ...attributes] = tag.split('+');
  return about === '#affected' ? harmOfAttributes(attributes) : undefined;
}
