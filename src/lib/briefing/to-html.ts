import { escapeHtml } from '$lib/publish/escape-html';
import { publishedSvg } from '$lib/publish/svg';
import type { AnnexRow } from './annex';
import type { BriefingDocument, Block } from './document';
import { inOrder, ranges, runsOf, type Endnote } from './endnotes';
import styles from './document.css?raw';

/** One HTML file with pictures and styles in it: no script, no request, no style attribute. */
export function briefingHtml(document: BriefingDocument): string {
  const { i18n, title, byline, blocks, words, dataset, sources } = document;
  const description = document.endnotes[0]?.text ?? '';
  return `<!doctype html>
<html lang="${i18n.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="generator" content="${escapeHtml(i18n.words.site.name)}">
<meta name="description" content="${escapeHtml(description)}">
<meta name="dcterms.identifier" content="${escapeHtml(document.link)}">
<meta name="dcterms.hasVersion" content="${escapeHtml(dataset.version)}">
<title>${escapeHtml(title)}</title>
<style>
${styles}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(title)}</h1>
${byline.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</header>
${blocks.map((block) => blockHtml(block, document)).join('\n')}
<section class="sources">
<h2>${escapeHtml(words.sources)}</h2>
${sources.map((line) => `<p>${linked(line)}</p>`).join('\n')}
</section>
${document.annex.length > 0 ? annexHtml(document) : ''}
${document.endnotes.length > 0 ? endnotesHtml(document) : ''}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block, document: BriefingDocument): string {
  const { words, i18n } = document;
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escapeHtml(block.text)}</h${block.level + 1}>`;
    case 'text':
      return block.paragraphs
        .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
        .join('\n');
    case 'broken':
      return `<p class="broken">${escapeHtml(words.broken(block.sentence))}</p>`;
    case 'figure': {
      const { figure } = block.publication;
      const label = words.figure(i18n.formats.number(block.number));
      const notes = block.endnotes.length > 0 ? `<sup>${references(block.endnotes)}</sup>` : '';
      const svg = publishedSvg(block.publication, `figure-${block.number}`);
      return `<figure id="figure-${block.number}">
${svg.replace(/^<svg /, `<svg aria-label="${escapeHtml(block.alt)}" `)}
<figcaption><strong>${escapeHtml(label)}.</strong> ${escapeHtml(figure.summary)}${notes}</figcaption>
</figure>`;
    }
  }
}

/** Endnotes as links, runs of them by their ends. */
const references = (numbers: readonly number[]): string =>
  runsOf(numbers)
    .map((ends) => inOrder(ends).map(noteLink).join('–'))
    .join(', ');

const noteLink = (number: number): string => `<a href="#note-${number}">${number}</a>`;

function annexHtml({ words, annexNotes, annex, i18n }: BriefingDocument): string {
  const { incident } = i18n.words;
  const head = [incident.when, incident.title, incident.where, incident.perpetrators];
  const columns = [...head, incident.harms, words.columns.figures, words.columns.endnotes];
  return `<section class="annex">
<h2>${escapeHtml(words.annex)}</h2>
${annexNotes.map((note) => `<p>${linked(note)}</p>`).join('\n')}
<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(words.annex)}">
<table>
<thead><tr>${columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${annex.map(annexRow).join('\n')}
</tbody>
</table>
</div>
</section>`;
}

function annexRow({ cells, figures, endnotes }: AnnexRow): string {
  const texts = cells.map((text) => `<td>${escapeHtml(text)}</td>`);
  return `<tr>${texts.join('')}<td>${ranges(figures)}</td><td>${references(endnotes)}</td></tr>`;
}

const endnotesHtml = ({ words, endnotes }: BriefingDocument): string => `<section class="endnotes">
<h2>${escapeHtml(words.endnotes)}</h2>
<ol>
${endnotes.map((note) => endnoteHtml(note, words)).join('\n')}
</ol>
</section>`;

function endnoteHtml(
  { number, text, url, figures }: Endnote,
  words: BriefingDocument['words']
): string {
  const back = figures.map((figure) => `<a href="#figure-${figure}">${figure}</a>`).join(', ');
  const address = url === '' ? '' : ` ${linked(url)}`;
  return `<li id="note-${number}">${escapeHtml(text)}${address} <span class="back">${words.figures(figures.length, back)}</span></li>`;
}

/** Escaped, the addresses in it as links. */
const linked = (text: string): string =>
  escapeHtml(text).replace(
    /https?:\/\/[^\s<]*[^\s<.,;:)]/g,
    (url) => `<a href="${url}">${url}</a>`
  );
