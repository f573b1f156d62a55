import { isHttpError } from '@sveltejs/kit';
import { madeHereWords } from '$lib/i18n/made-here-words';
import { languageAt } from '$lib/view/page-address';

interface Reason {
  readonly status: number;
  readonly message: string;
}

/** Why something cannot be had, as a server would say it. */
export function reasonOf(thrown: unknown): Reason {
  if (isHttpError(thrown)) return { status: thrown.status, message: thrown.body.message };
  return { status: 500, message: madeHereWords[languageAt(location.pathname)].notMade };
}
