import { overviewIds, type FigureId, type FigureInput } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { en } from '$lib/i18n/en';
import { i18nOf } from '$lib/i18n/i18n';
import type * as rendering from '$lib/publish/render-svg';
import { ReadingRoom } from '$lib/view/reading-room';
import { compiled } from './compiled';
import { timed, type Times } from './measure';
import { syntheticCube } from './synthetic-cube';
import { syntheticDataset } from './synthetic-dataset';
import { brushed } from './views';

const i18n = i18nOf('en', en);

/** Milliseconds that each figure takes from its numbers to a standalone SVG file. */
export async function timePictures(): Promise<Map<FigureId, Times>> {
  const { figureSvg } = await compiled<typeof rendering>('src/lib/publish/render-svg.ts');
  const room = new ReadingRoom(syntheticCube(10_000), syntheticDataset);
  return new Map(
    overviewIds.map((id) => {
      const figures = brushed.slice(0, 60).map((view) => {
        const input: FigureInput = { room, view, i18n, scope: 'alone', link: '' };
        return makeFigure(id, input);
      });
      return [id, timed(figures, (figure) => figureSvg(figure, { width: 800, open: [], i18n }))];
    })
  );
}
