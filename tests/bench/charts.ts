import { publishedSvg } from '$lib/publish/svg';
import type { FigureId } from '$lib/figures/figure';
import { publicationOf } from '$lib/server/publication-request';
import { rasterize } from '$lib/server/rasterize';
import { timedInTurn, type Times } from './measure';
import { vegaChart } from './vega-chart';

/** One chart in one format, by both. */
export interface ChartTimes {
  readonly chart: FigureId;
  readonly format: 'SVG' | 'PNG';
  readonly ours: Times;
  readonly vega: Times;
}

const charts: readonly FigureId[] = ['casualties-by-perpetrator', 'monthly-timeline'];
const width = 800;
const titles = Array.from({ length: 60 }, (_, n) => `A title of its own, number ${n}`);

/**
 * Charts of the dataset that is shipped, each under titles of its own. Vega has no rasterizer of its
 * own on a server without a native canvas: its SVG goes through the same one as ours.
 */
export const chartTimes = await timeCharts();

async function timeCharts(): Promise<ChartTimes[]> {
  const found: ChartTimes[] = [];
  for (const chart of charts) {
    const url = new URL(`http://localhost/?width=${width}`);
    const publication = await publicationOf('mali-2023', chart, url);
    const ours = async (title: string): Promise<string> =>
      publishedSvg({ ...publication, figure: { ...publication.figure, title } });
    const vega = vegaChart(publication.figure, width);
    const png = (draw: typeof vega) => async (title: string) => rasterize(await draw(title), 1);
    for (const [format, mine, theirs] of [
      ['SVG', ours, vega],
      ['PNG', png(ours), png(vega)]
    ] as const) {
      await timedInTurn(titles.slice(0, 20), mine); // both are warm before they are timed
      await timedInTurn(titles.slice(0, 20), theirs);
      found.push({
        chart,
        format,
        ours: await timedInTurn(titles, mine),
        vega: await timedInTurn(titles, theirs)
      });
    }
  }
  return found;
}
