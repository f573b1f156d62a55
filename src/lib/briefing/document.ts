import { citationOf } from '$lib/figures/words';
import type { BriefingWords } from '$lib/i18n/briefing-en';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { altText } from '$lib/publish/caveats';
import { dateOfData } from '$lib/publish/data-date';
import { harmlessText } from '$lib/model/harmless-text';
import type { Found, Publication } from '$lib/publish/publication';
import { annexOf, type AnnexRow, type Behind } from './annex';
import type { Briefing, FigureItem, HeadingItem, ItemId, TextItem } from './briefing';
import { Endnotes, ranges, type Endnote } from './endnotes';
import type { MadeFigure } from './made-figure';

/** A figure with what a document says of it. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly id: ItemId;
  /** from 1 through the document */
  readonly number: number;
  readonly publication: Publication;
  /** for those who do not see it */
  readonly alt: string;
  /** of the passages behind it */
  readonly endnotes: readonly number[];
}

/** A figure that cannot be made keeps its place and says why. */
export interface BrokenBlock {
  readonly kind: 'broken';
  readonly id: ItemId;
  readonly sentence: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly id: ItemId;
  readonly level: 1 | 2;
  readonly text: string;
}

export interface TextBlock {
  readonly kind: 'text';
  readonly id: ItemId;
  /** lines of one paragraph stand apart by line feeds */
  readonly paragraphs: readonly string[];
}

export type Block = FigureBlock | BrokenBlock | HeadingBlock | TextBlock;

/** A briefing with everything that it shows, before it takes the shape of a format. */
export interface BriefingDocument {
  readonly dataset: Dataset;
  readonly i18n: I18n;
  readonly words: BriefingWords;
  readonly title: string;
  /** who signs it, and as of when; one line each */
  readonly byline: readonly string[];
  readonly blocks: readonly Block[];
  /** what the data are, where they come from, and under which terms */
  readonly sources: readonly string[];
  /** one or more sentences before the annex */
  readonly annexNotes: readonly string[];
  readonly annex: readonly AnnexRow[];
  readonly endnotes: readonly Endnote[];
  /** where the dataset is found */
  readonly link: string;
}

/** What a document stands on besides its figures. */
export interface DocumentGround {
  readonly dataset: Dataset;
  readonly i18n: I18n;
  readonly words: BriefingWords;
  readonly link: string;
}

/** A briefing as a document; figures that are not made yet are left out. Pure, without a clock. */
export function briefingDocument(
  briefing: Briefing,
  made: (item: FigureItem) => MadeFigure | undefined,
  ground: DocumentGround
): BriefingDocument {
  const { dataset, i18n, words } = ground;
  const endnotes = new Endnotes(dataset, i18n);
  const figures = briefing.items.flatMap((item) => {
    const figure = item.kind === 'figure' ? made(item) : undefined;
    return figure?.ok ? [{ id: item.id, ...figure }] : [];
  });
  const found: readonly Found[] = figures.map((figure) => figure.found);
  const { rows, behind } = annexOf(found, endnotes, dataset, i18n);
  const numberOf = new Map(figures.map(({ id }, index) => [id, index + 1]));
  const blockOf = (item: FigureItem): Block[] => {
    const figure = made(item);
    const number = numberOf.get(item.id) ?? 0;
    if (!figure) return [];
    if (!figure.ok) return [{ kind: 'broken', id: item.id, sentence: figure.problem }];
    const { publication } = figure;
    const notes = behind[number - 1]?.endnotes ?? [];
    const alt = altText(publication);
    return [{ kind: 'figure', id: item.id, number, publication, alt, endnotes: notes }];
  };
  const organisation = harmlessText(briefing.organisation);
  return {
    ...ground,
    title: titleOf(briefing, ground),
    byline: [
      ...(organisation === '' ? [] : [organisation]),
      words.asOf(i18n.formats.day(dateOfData(dataset)))
    ],
    blocks: briefing.items.flatMap((item) =>
      item.kind === 'figure' ? blockOf(item) : writtenBlock(item)
    ),
    sources: sourcesOf(figures, ground),
    annexNotes: annexNotes(figures, behind, rows.length, ground),
    annex: rows,
    endnotes: endnotes.list()
  };
}

/** The title of a briefing, or that of one that has none. */
export const titleOf = ({ title }: Pick<Briefing, 'title'>, ground: DocumentGround): string =>
  harmlessText(title) ||
  ground.words.untitled(harmlessText(ground.i18n.text(ground.dataset.title)));

const writtenBlock = (item: HeadingItem | TextItem): Block[] =>
  item.kind === 'text'
    ? [{ kind: 'text', id: item.id, paragraphs: paragraphsOf(item.text) }]
    : [{ kind: 'heading', id: item.id, level: item.level, text: harmlessText(item.text) }];

/** A text's paragraphs, between empty lines; their lines stay. */
export const paragraphsOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(harmlessText)
        .filter((line) => line !== '')
        .join('\n')
    )
    .filter((paragraph) => paragraph !== '');

interface Numbered {
  readonly publication: Publication;
}

function sourcesOf(figures: readonly Numbered[], ground: DocumentGround): string[] {
  const { dataset, i18n, words, link } = ground;
  const versions = new Map<string, number[]>();
  for (const [index, { publication }] of figures.entries()) {
    const { version } = publication.figure;
    versions.set(version, [...(versions.get(version) ?? []), index + 1]);
  }
  const parts = [...versions].map(([version, own]) =>
    words.figuresAt(words.figures(own.length, ranges(own, i18n.formats.number)), version)
  );
  return [
    citationOf({ room: { dataset }, i18n, link }),
    ...(dataset.licence.name ? [words.licence(dataset.licence.name, dataset.licence.url)] : []),
    i18n.words.site[dataset.selection],
    i18n.words.site.notAffiliated(i18n.text(dataset.documentedBy)),
    ...(parts.length > 1 ? [words.versionsDiffer(i18n.formats.list(parts))] : [])
  ].map(harmlessText);
}

function annexNotes(
  figures: readonly Numbered[],
  behind: readonly Behind[],
  listed: number,
  { i18n, words }: DocumentGround
): string[] {
  const { number } = i18n.formats;
  const cut = figures.flatMap(({ publication }, index) => {
    const own = behind[index];
    if (!own || own.listed >= own.total) return [];
    const { incidentsLink } = publication;
    const counts = [number(own.listed), number(own.total)] as const;
    return [words.annexCut(number(index + 1), ...counts, incidentsLink)];
  });
  return [i18n.plural(words.annexIntro, listed)(number(listed)), ...cut];
}
