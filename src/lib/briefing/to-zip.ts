import { packFiles, zipped } from '$lib/publish/briefing-pack';
import { fileFormats } from '$lib/publish/formats';
import type { PackFile } from '$lib/publish/pack-descriptor';
import type { Tools } from '$lib/publish/publication';
import type { Briefing } from './briefing';
import { briefingFile } from './briefing-file';
import type { BriefingDocument } from './document';
import { briefingDocx } from './to-docx';
import { briefingHtml } from './to-html';
import { briefingPdf } from './to-pdf';
import { briefingPptx } from './to-pptx';

const office = 'application/vnd.openxmlformats-officedocument';

/** What a figure's folder holds: it in every format but a pack of them all. */
const single = new Map([...fileFormats].filter(([ending]) => ending !== 'zip'));

/** A briefing in every format, as a file to open here again, and a folder for each of its figures. */
export async function briefingZip(
  document: BriefingDocument,
  briefing: Briefing,
  tools: Tools
): Promise<Uint8Array> {
  const { dataset } = document;
  const file = (ending: string, type: string, made: Uint8Array | string): PackFile => ({
    path: `${dataset.id}-briefing.${ending}`,
    type,
    bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made
  });
  const files = [
    file('pdf', 'application/pdf', await briefingPdf(document, tools)),
    file('docx', `${office}.wordprocessingml`, await briefingDocx(document, tools)),
    file('pptx', `${office}.presentationml`, await briefingPptx(document)),
    file('html', 'text/html', briefingHtml(document)),
    file('json', 'application/json', briefingFile(briefing, dataset.id))
  ];
  for (const block of document.blocks) {
    if (block.kind !== 'figure') continue;
    const folder = `figures/${block.number}-${block.publication.figure.id}`;
    const own = await packFiles(block.publication, tools, single);
    files.push(...own.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` })));
  }
  return zipped(files);
}
