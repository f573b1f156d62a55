import type { APIRequestContext, Page } from '@playwright/test';
import type { FigureJson } from '../../src/lib/figures/figure-json';

/** What the public API says about a figure of the Mali dataset. */
export async function figureOf(
  { request }: { readonly request: APIRequestContext },
  figure: string,
  parameters = ''
): Promise<FigureJson> {
  const response = await request.get(`/api/mali-2023/figures/${figure}?${parameters}`);
  const body: FigureJson = await response.json();
  return body;
}

/** How many people were killed, by the API. */
export async function killed(page: Page, parameters = ''): Promise<number> {
  const { table } = await figureOf(page, 'headline', parameters);
  return table.rows.find(({ key }) => key === 'killed')?.best ?? NaN;
}

/** How many incidents a list holds, by the API. */
export async function incidentCount({ request }: Page, parameters: string): Promise<number> {
  const response = await request.get(`/api/mali-2023/incidents?${parameters}`);
  const body: { total: number } = await response.json();
  return body.total;
}
