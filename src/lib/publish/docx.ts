import {
  Document,
  ExternalHyperlink,
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
import { altText, caveatsOf } from './caveats';
import { incidentTable } from './docx-incidents';
import { withProperties } from './office-properties';
import { documentPicture } from './png';
import type { Found, Publication, Tools } from './publication';
import { logoAlt, publisherText } from './publisher';
import { sourceNote } from './source-notes';

/** In CSS pixels: what stands between the margins of an A4 page, and how high a picture may be. */
const textWidth = 600;
const mostHeight = 820;

/** A4 with margins of 25 mm, in twentieths of a point. */
const edge = 1417;
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: edge, right: edge, bottom: edge, left: edge }
};

/** The package numbers pictures through the life of a server, and calls its one link by chance. */
const sameEveryTime = (xml: string): string =>
  xml
    .replace(/"rId[A-Za-z0-9_-]{21}"/g, '"rIdLink"')
    .replace(/(<(?:wp:docPr|pic:cNvPr) id=)"\d+"/g, '$1"1"');

const locales = { en: 'en-GB', fr: 'fr-FR' } as const;

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
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: locales[i18n.language] } } }
      }
    },
    footnotes: Object.fromEntries(
      notes.map((text, index) => [index + 1, { children: [footnote(text)] }])
    ),
    sections: [
      {
        properties: { page },
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
  return withProperties(new Uint8Array(file), publication, (_path, xml) => sameEveryTime(xml));
}

const plain = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun(text)], spacing: { after: 120 } });

const footnote = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: 17 })] });

const heading = (text: string): Paragraph =>
  new Paragraph({
    text,
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 120 }
  });

const linkTo = (link: string): ExternalHyperlink | TextRun =>
  /^https?:/.test(link)
    ? new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] })
    : new TextRun(link);

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

async function picture(publication: Publication, tools: Tools): Promise<Paragraph> {
  const { png, width, height } = await documentPicture(publication, tools);
  const shrunk = Math.min(textWidth / width, mostHeight / height);
  const { figure } = publication;
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * shrunk), height: Math.round(height * shrunk) },
        altText: { name: figure.id, title: figure.title, description: altText(publication) }
      })
    ]
  });
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
