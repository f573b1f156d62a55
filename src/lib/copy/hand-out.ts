import { copyWords } from '$lib/i18n/copy-words';
import { downloadBytes } from '$lib/publish/download';
import type { madeAt } from '$lib/view/page-address.copy';
import { reasonOf } from './refusal';

type Place = NonNullable<ReturnType<typeof madeAt>>;

let told: HTMLElement | undefined;

/** Makes a file and has the browser save it; says that it is being made, or why it cannot be. */
export async function handOut(
  place: Place,
  parameters: URLSearchParams,
  files: typeof fetch
): Promise<void> {
  const { making } = copyWords[place.language];
  say(making);
  try {
    const { makeFile } = await import('./make-file');
    const { name, type, body } = await makeFile(place, parameters, files);
    downloadBytes(name, type, body);
    say('');
  } catch (thrown) {
    say(reasonOf(thrown).message);
    console.error(thrown);
  }
}

function say(sentence: string): void {
  told ??= document.body.appendChild(document.createElement('p'));
  told.role = 'status';
  told.className = 'copy-said';
  told.textContent = sentence;
}
