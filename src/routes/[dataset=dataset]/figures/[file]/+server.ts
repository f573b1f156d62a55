import { error, json } from '@sveltejs/kit';
import { answers } from '$lib/i18n/answers';
import { figureJson } from '$lib/figures/figure-json';
import { sheetToCsv } from '$lib/publish/csv';
import { figureSheet } from '$lib/publish/figure-sheet';
import { figureSvg } from '$lib/publish/render-svg';
import { sheetToXlsx } from '$lib/publish/xlsx';
import { attachment, formats } from '$lib/server/attachment';
import { figureOf } from '$lib/server/figure-request';
import type { RequestHandler } from './$types';

const imageWidth = 800;

/** One figure as a file: `casualties-by-perpetrator.csv`, `.xlsx`, `.json`, `.svg`. */
export const GET: RequestHandler = async ({ params, url }) => {
  const dot = params.file.lastIndexOf('.');
  const extension = params.file.slice(dot + 1);
  const { figure, view, i18n } = await figureOf(params.dataset, params.file.slice(0, dot), url);
  const name = `${params.dataset}-${params.file}`;
  switch (extension) {
    case 'json':
      return json(figureJson(figure));
    case 'csv':
      return attachment(sheetToCsv(figureSheet(figure, i18n)), 'csv', name);
    case 'xlsx':
      return attachment(await sheetToXlsx(figureSheet(figure, i18n)), 'xlsx', name);
    case 'svg': {
      const image = figureSvg(figure, { width: imageWidth, open: view.open, i18n });
      return attachment(image, 'svg', name);
    }
    default:
      error(404, answers[i18n.language].noFormat(extension, Object.keys(formats).join(', ')));
  }
};
