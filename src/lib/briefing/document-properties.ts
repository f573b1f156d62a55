import { dateOfData } from '$lib/publish/data-date';
import type { OfficeProperties } from '$lib/publish/office-properties';
import type { BriefingDocument } from './document';

/** What the files of a briefing say about themselves. */
export const propertiesOf = (document: BriefingDocument): OfficeProperties => ({
  title: document.title,
  subject: document.byline.join(', '),
  creator: document.i18n.words.site.name,
  description: document.sources.join(' '),
  identifier: document.link,
  language: document.i18n.language,
  keywords: [document.dataset.id, document.dataset.version, document.link],
  version: document.dataset.version,
  date: dateOfData(document.dataset)
});
