import { drawSvg, pointsPerPixel } from '$lib/publish/pdf-parts';
import type { Publication } from '$lib/publish/publication';
import { publishedSvg, sizeOf } from '$lib/publish/svg';

/** In points: A4, its margins, and what stands between them. */
const page = { width: 595.28, height: 841.89 };
const margin = 56;
export const textWidth = page.width - 2 * margin;
export const pageHeight = page.height - 2 * margin;
const bottom = page.height - margin;

const colours = { ink: '#1b1d20', soft: '#565c64', rule: '#dedbd3', link: '#1f4f86' } as const;
const headingSizes = [24, 17, 13] as const;
const captionSize = 10;

interface Written {
  readonly size?: number;
  readonly colour?: 'ink' | 'soft';
  /** where links to it lead */
  readonly name?: string;
  readonly boxed?: boolean;
}

/** A figure with the words beneath it. */
export interface Pictured {
  readonly publication: Publication;
  readonly alt: string;
  readonly label: string;
  readonly caption: string;
  readonly endnotes: { readonly text: string; readonly name: string } | undefined;
}

/** Writes a tagged document from top to bottom, on as many pages as it needs. */
export class PdfPaper {
  readonly #root: PDFKit.PDFStructureElement;
  #y = margin;
  #chapter: PDFKit.PDFOutline | undefined;

  constructor(readonly file: PDFKit.PDFDocument) {
    this.#root = file.struct('Document');
    file.addStructure(this.#root);
    this.#turn();
  }

  /** The place that is left on the page. */
  get room(): number {
    return bottom - this.#y;
  }

  get y(): number {
    return this.#y;
  }

  space(points: number): void {
    this.#y += points;
  }

  /** Begins a new page unless so much place is left. */
  need(points: number): void {
    if (points > this.room && this.#y > margin) this.#turn();
  }

  /** Adds an element to the document's structure, in reading order. */
  add(element: PDFKit.PDFStructureElement): void {
    this.#root.add(element);
  }

  /** @param level 0 for the document's title */
  heading(text: string, level: 0 | 1 | 2): void {
    if (text === '') return;
    const size = headingSizes[level];
    const height = this.#height(text, size, true);
    if (this.#y > margin) this.space(size);
    this.need(height + 60);
    const parent = level === 2 ? (this.#chapter ?? this.file.outline) : this.file.outline;
    const item = parent.addItem(text);
    if (level < 2) this.#chapter = item;
    this.#element(`H${level + 1}`, () => this.#write(text, size, 'ink', true));
    this.space(size * 0.35);
  }

  paragraph(text: string, { size = 11, colour = 'ink', name, boxed }: Written = {}): void {
    const inset = boxed ? 8 : 0;
    for (const [index, part] of this.#parts(text, size, inset).entries()) {
      const height = this.#height(part, size, false, inset);
      this.need(height + 2 * inset);
      if (index === 0 && name !== undefined) this.#name(name);
      if (boxed) this.#box(height + 2 * inset);
      this.space(inset);
      this.#element('P', () => this.#write(part, size, colour, false, inset));
      this.space(inset + size * 0.5);
    }
  }

  /** A picture, and what stands beneath it on the same page. */
  figure({ publication, alt, label, caption, endnotes }: Pictured): void {
    const svg = publishedSvg(publication);
    const size = sizeOf(svg);
    const text = `${label}. ${caption} ${endnotes?.text ?? ''}`;
    const words = this.#height(text, captionSize, false) + 24;
    const natural = { width: size.width * pointsPerPixel, height: size.height * pointsPerPixel };
    const most = Math.max(200, pageHeight - words);
    const scale = Math.min(1, textWidth / natural.width, most / natural.height);
    const box = { width: natural.width * scale, height: natural.height * scale };
    this.need(box.height + words);
    const place = { x: margin, y: this.#y, ...box };
    (this.#chapter ?? this.file.outline).addItem(`${label}. ${publication.figure.title}`);
    this.#element('Figure', () => drawSvg(this.file, svg, place), { alt, title: label });
    this.space(box.height + 6);
    this.#element('Caption', () => {
      const { file } = this;
      file.font('bold').fontSize(captionSize).fillColor(colours.ink);
      file.text(`${label}. `, margin, this.#y, { width: textWidth, continued: true });
      file.font('regular').fillColor(colours.soft);
      file.text(`${caption} `, { continued: endnotes !== undefined });
      if (endnotes) file.fillColor(colours.link).text(endnotes.text, { goTo: endnotes.name });
    });
    this.space(words - 6);
  }

  /** Writes the foot of every page. */
  end(foot: (page: string, pages: string) => string, number: (n: number) => string): void {
    const { file } = this;
    this.#root.end();
    const { count } = file.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      file.switchToPage(index);
      file.markContent('Artifact', { type: 'Pagination' });
      file.font('regular').fontSize(8).fillColor(colours.soft);
      file.text(foot(number(index + 1), number(count)), margin, page.height - margin / 2 - 8, {
        width: textWidth,
        align: 'right',
        height: 10,
        ellipsis: true
      });
      file.endMarkedContent();
    }
  }

  /** Writes a cell of a table, cut where it is taller than a page. */
  cell(text: string, x: number, width: number, size: number, strong: boolean): void {
    this.file
      .font(strong ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colours.ink);
    this.file.text(text, margin + x, this.#y, { width, height: pageHeight / 2, ellipsis: true });
  }

  /** A line across the page. */
  rule(): void {
    const { file } = this;
    file.markContent('Artifact', { type: 'Layout' });
    file.moveTo(margin, this.#y).lineTo(page.width - margin, this.#y);
    file.lineWidth(0.5).stroke(colours.rule);
    file.endMarkedContent();
  }

  #turn(): void {
    this.file.addPage();
    this.#y = margin;
  }

  #element(
    tag: string,
    draw: () => void,
    options: { readonly alt?: string; readonly title?: string } = {}
  ): void {
    const element = this.file.struct(tag, options, draw);
    this.#root.add(element);
    element.end();
  }

  #name(name: string): void {
    this.file.addNamedDestination(name, 'XYZ', margin, page.height - this.#y, null);
  }

  #box(height: number): void {
    const { file } = this;
    file.markContent('Artifact', { type: 'Layout' });
    file.rect(margin, this.#y, textWidth, height).lineWidth(0.75).stroke('#a63f18');
    file.endMarkedContent();
  }

  #write(text: string, size: number, colour: 'ink' | 'soft', strong: boolean, inset = 0): void {
    const { file } = this;
    const height = this.#height(text, size, strong, inset);
    file
      .font(strong ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(colours[colour]);
    file.text(text, margin + inset, this.#y, { width: textWidth - 2 * inset });
    this.space(height);
  }

  #height(text: string, size: number, strong: boolean, inset = 0): number {
    this.file.font(strong ? 'bold' : 'regular').fontSize(size);
    return this.file.heightOfString(text, { width: textWidth - 2 * inset });
  }

  /** A paragraph taller than a third of a page goes on over it, in pieces between words. */
  #parts(text: string, size: number, inset: number): string[] {
    const most = pageHeight / 3;
    const parts: string[] = [''];
    for (const word of text.split(/(?<=\s)/)) {
      const longer = (parts.at(-1) ?? '') + word;
      if (longer.length > 400 && this.#height(longer, size, false, inset) > most) parts.push(word);
      else parts[parts.length - 1] = longer;
    }
    return parts;
  }
}
