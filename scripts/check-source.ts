/**
 * `npm run check:source -- FILE [FOLDER]`: compares a data package (static/data/mali-2023 if none
 * is given) with the text that it was coded from.
 */
import type { SourceDocument } from '../src/lib/model/dataset';
import type { Problem } from '../src/lib/model/problem';
import { describeProblem } from '../src/lib/i18n/problems';
import { checkSource } from '../src/lib/readers/check-source';
import { sha256 } from '../src/lib/readers/sha256';
import { readFolder, readText } from './package-folder';

const [file, folder = 'static/data/mali-2023'] = process.argv.slice(2);
if (file) await check(file);
else fail('Say which text to check against: npm run check:source -- FILE [FOLDER]');

async function check(path: string): Promise<void> {
  const { dataset, incidents, problems } = await readFolder(folder);
  report(problems);
  const text = await readText(path);
  if (text === undefined) return fail(`${path}: there is no such file.`);
  const document = dataset && (await documentOf(text, dataset.documents));
  if (!document) return fail(`${folder}: there is no document to check against.`);
  const found = await checkSource(text, document, dataset, incidents);
  report(found.problems);
  const counts = `passages ${found.passages}, numbers ${found.numbers}`;
  console.log(`${document.id}: ${counts}, faults ${found.problems.length + problems.length}`);
}

/** The document with this very text, or else the first. */
async function documentOf(text: string, documents: readonly SourceDocument[]) {
  const hash = await sha256(text);
  return documents.find((document) => document.sha256 === hash) ?? documents[0];
}

function report(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(describeProblem(problem, 'en'));
  if (problems.length > 0) process.exitCode = 1;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
