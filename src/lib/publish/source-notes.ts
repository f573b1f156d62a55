import { passageText } from '$lib/figures/incident-words';
import { publishWords } from '$lib/i18n/publish-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { isRow, type Incident, type Passage } from '$lib/model/incident';
import { harmlessText } from '$lib/model/harmless-text';

/** Where in which documents the passages behind an incident stand; empty where none is known. */
export function sourceNote({ citations }: Incident, dataset: Dataset, i18n: I18n): string {
  const { separator, listSeparator } = i18n.words.counts;
  const documents = [...new Set(citations.map(({ document }) => document))];
  const sentences = documents.map((id) => {
    const own = citations.filter(({ document }) => document === id);
    const passages = [...new Set(own.map((passage) => passageWords(passage, i18n)))];
    const source = dataset.documents.find((document) => document.id === id);
    const name = source ? `${source.publisher}, ${i18n.text(source.title)}` : id;
    const where = passages.join(listSeparator);
    return [`${name}${separator}${where}.`, ...(source?.url ? [source.url] : [])].join(' ');
  });
  return harmlessText(sentences.join(' '));
}

/** `Section, paragraph 3 (characters 1,200–1,310)`, `row 12 of the file`. */
export function passageWords(passage: Passage, i18n: I18n): string {
  const { number } = i18n.formats;
  const text = passageText(passage, i18n);
  if (isRow(passage)) return text;
  return publishWords[i18n.language].position(text, number(passage.start), number(passage.end));
}
