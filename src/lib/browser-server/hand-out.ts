import { madeHereWords } from '$lib/i18n/made-here-words';
import { downloadBytes } from '$lib/publish/download';
import { reasonOf } from './refusal';
import styles from './said.css?inline';
import type { Place, Source } from './source';

let told: HTMLElement | undefined;

/** Makes a file and has the browser save it; says that it is being made, or why it cannot be. */
export async function handOut(
  place: Place,
  parameters: URLSearchParams,
  source: Source
): Promise<void> {
  const { making } = madeHereWords[place.language];
  say(making);
  try {
    const { makeFile } = await import('./make-file');
    const { name, type, body } = await makeFile(place, parameters, source);
    downloadBytes(name, type, body);
    say('');
  } catch (thrown) {
    say(reasonOf(thrown).message);
    console.error(thrown);
  }
}

/** A place for the sentence, with styles that come along with it. */
function toldHere(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  return document.body.appendChild(document.createElement('p'));
}

function say(sentence: string): void {
  told ??= toldHere();
  told.role = 'status';
  told.className = 'copy-said';
  told.textContent = sentence;
}
