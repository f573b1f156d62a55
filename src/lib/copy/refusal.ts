import { isHttpError } from '@sveltejs/kit';
import { copyWords } from '$lib/i18n/copy-words';
import { languageAt } from '$lib/view/page-address';
import { NotInCopy } from './not-in-copy';

interface Reason {
  readonly status: number;
  readonly message: string;
}

/** Why something cannot be had, as a server would say it. */
export function reasonOf(thrown: unknown): Reason {
  const words = copyWords[languageAt(location.pathname)];
  if (isHttpError(thrown)) return { status: thrown.status, message: thrown.body.message };
  if (thrown instanceof NotInCopy) return { status: 404, message: words.notInCopy(thrown.message) };
  return { status: 500, message: words.notMade };
}
