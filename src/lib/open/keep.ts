import { writeEntries } from './database';
import type { Chosen, Outcome } from './messages';

/** Keeps files and what they came to in this browser; false where it does not keep them. */
export async function keep(chosen: Chosen, outcome: Outcome): Promise<boolean> {
  const { id, file, title } = outcome.dataset;
  const size = chosen.files.reduce((bytes, { content }) => bytes + content.size, 0);
  const label = { id, title: title.en, name: file?.name ?? '', size };
  return writeEntries(id, { labels: label, files: chosen, outcomes: outcome }).then(
    () => true,
    () => false
  );
}
