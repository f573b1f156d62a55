import type { Tools } from '$lib/publish/publication';
import type { Briefing } from './briefing';
import type { BriefingDocument } from './document';

/** A format in which a briefing can be taken away. */
export interface DocumentFormat {
  readonly type: string;
  readonly make: (
    document: BriefingDocument,
    briefing: Briefing,
    tools: () => Promise<Tools>
  ) => Promise<string | Uint8Array>;
}

export const documentFormatNames = ['pdf', 'docx', 'pptx', 'html', 'zip'] as const;
export type DocumentFormatName = (typeof documentFormatNames)[number];

const office = 'application/vnd.openxmlformats-officedocument';

/** Each format is loaded when it is asked for. */
export const documentFormats: Readonly<Record<DocumentFormatName, DocumentFormat>> = {
  pdf: {
    type: 'application/pdf',
    make: async (document, _briefing, tools) =>
      (await import('./to-pdf')).briefingPdf(document, await tools())
  },
  docx: {
    type: `${office}.wordprocessingml.document`,
    make: async (document, _briefing, tools) =>
      (await import('./to-docx')).briefingDocx(document, await tools())
  },
  pptx: {
    type: `${office}.presentationml.presentation`,
    make: async (document) => (await import('./to-pptx')).briefingPptx(document)
  },
  html: {
    type: 'text/html; charset=utf-8',
    make: async (document) => (await import('./to-html')).briefingHtml(document)
  },
  zip: {
    type: 'application/zip',
    make: async (document, briefing, tools) =>
      (await import('./to-zip')).briefingZip(document, briefing, await tools())
  }
};
