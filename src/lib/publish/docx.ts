import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  SimpleField,
  TabStopPosition,
  TabStopType,
  TextRun
} from 'docx';
import { publishWords } from '$lib/i18n/publish-words';
import { sizeOfLogo } from '$lib/layout/image-foot';
import { caveatsOf } from './caveats';
import { incidentTable } from './docx-incidents';
import {
  a4,
  documentStyles,
  heading,
  linkTo,
  noteText,
  picture,
  plain,
  sameEveryTime
} from './docx-parts';
import { withProperties } from './office-properties';
import type { Found, Publication, Tools } from './publication';
import { logoAlt, publisherText } from './publisher';
import { sourceNote } from './source-notes';

/** A figure as a Word document: picture, caption, caveats, incidents with footnotes, citation. */
export async function publishedDocx(publication: Publication, tools: Tools): Promise<Uint8Array> {
  const { figure, dataset, i18n, link } = publication;
  const words = publishWords[i18n.language];
  const { separator } = i18n.words.counts;
  const found = await publication.incidents();
  const sources = found.incidents.map((incident) => sourceNote(incident, dataset, i18n));
  const notes = sources.filter((text) => text !== '');
  const numbers = sources.map((text, at) =>
    text === '' ? undefined : sources.slice(0, at + 1).filter((known) => known !== '').length
  );
  const document = new Document({
    styles: documentStyles(i18n.language),
    footnotes: Object.fromEntries(
      notes.map((text, index) => [index + 1, { children: [noteText(text)] }])
    ),
    sections: [
      {
        properties: { page: a4 },
        ...footers(publication),
        children: [
          new Paragraph({ text: figure.title, heading: HeadingLevel.HEADING_1 }),
          plain(figure.source),
          plain(figure.summary),
          await picture(publication, tools),
          caption(publication),
          heading(words.caveats),
          ...caveatsOf(publication).map(
            (text) => new Paragraph({ children: [new TextRun(text)], bullet: { level: 0 } })
          ),
          heading(words.incidents),
          ...(found.total > found.incidents.length ? [plain(cutSentence(publication, found))] : []),
          ...incidentTable(found.incidents, dataset, i18n, numbers),
          heading(words.citation),
          plain(figure.citation),
          new Paragraph({
            children: [
              new TextRun(`${words.link}${separator}`),
              linkTo(link),
              new TextRun(` (${words.version(figure.version)})`)
            ]
          })
        ]
      }
    ]
  });
  const file = await Packer.toArrayBuffer(document);
  return withProperties(new Uint8Array(file), publication, sameEveryTime());
}

/** Who publishes the document, at the foot of each page. */
function footers(publication: Publication): { readonly footers?: { readonly default: Footer } } {
  const { logo } = publication;
  const text = publisherText(publication);
  if (text === '' && !logo) return {};
  const name = logoAlt(publication);
  const image = logo
    ? [
        new ImageRun({
          type: 'png',
          data: logo.png,
          transformation: sizeOfLogo(logo),
          altText: { name, title: name, description: name }
        })
      ]
    : [];
  const line = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: [new TextRun({ text: logo ? `${text}\t` : text, size: 17 }), ...image]
  });
  return { footers: { default: new Footer({ children: [line] }) } };
}

/** `Figure 1: …`, numbered by Word, which keeps it right among others. */
function caption({ figure, i18n }: Publication): Paragraph {
  const { separator } = i18n.words.counts;
  return new Paragraph({
    style: 'Caption',
    spacing: { after: 200 },
    children: [
      new TextRun({ text: `${publishWords[i18n.language].figure} `, bold: true }),
      new SimpleField('SEQ Figure \\* ARABIC', '1'),
      new TextRun({ text: `${separator}${figure.title}, ${figure.source}. ${figure.citation}` })
    ]
  });
}

function cutSentence({ i18n, incidentsLink }: Publication, found: Found): string {
  const { number } = i18n.formats;
  const shown = number(found.incidents.length);
  return publishWords[i18n.language].incidentsCut(shown, number(found.total), incidentsLink);
}
