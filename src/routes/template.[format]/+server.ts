import { error } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { templateFile } from '$lib/publish/template/template-file';
import { attachment } from '$lib/server/attachment';
import { languageOf } from '$lib/server/request';
import type { RequestHandler } from './$types';

/** The table that organisations are given to fill in. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { language } = await languageOf(url.searchParams);
  const file = templateFile(params.format, language);
  if (!file) error(404, answers[language].noTemplate(params.format, 'csv, xlsx'));
  return attachment(file);
};
