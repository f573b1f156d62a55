import { isHttpError, json } from '@sveltejs/kit';
import { embedAnswers } from '$lib/i18n/embed-answers';
import { readOembed, type OembedProblem } from '$lib/publish/oembed';
import { siteOrigin } from '$lib/server/links';
import { oembedOf } from '$lib/server/oembed-answer';
import { languageOf } from '$lib/server/request';
import type { Language } from '$lib/model/text';
import type { RequestHandler } from './$types';

/** Anybody's page may ask. */
const headers = { 'access-control-allow-origin': '*' };

/**
 * oEmbed 1.0, as JSON. What cannot be embedded is a 404, another format a 501; nothing here is
 * private, so that there is no 401.
 */
export const GET: RequestHandler = async ({ url }) => {
  const { language } = await languageOf(url.searchParams);
  const origin = siteOrigin();
  if (origin === '') return answer(503, embedAnswers[language].noOrigin);
  const asked = readOembed(url.searchParams, origin);
  if ('status' in asked) return answer(asked.status, sentence(asked, language, origin));
  try {
    return json(await oembedOf(asked), { headers });
  } catch (thrown) {
    if (isHttpError(thrown)) return answer(404, thrown.body.message);
    throw thrown;
  }
};

const answer = (status: number, message: string) => json({ message }, { status, headers });

function sentence(problem: OembedProblem, language: Language, origin: string): string {
  const answers = embedAnswers[language];
  const { parameter, value } = problem;
  if (parameter === 'format') return answers.onlyJson(value);
  if (parameter !== 'url') return answers.noSize(parameter, value);
  return value === '' ? answers.noUrl : answers.notOurs(value, origin);
}
