import type { Attachment } from 'svelte/attachments';
import type { Box } from '$lib/layout/layout';

interface Brush {
  readonly plot: Box;
  /** of the drawing, in its own pixels */
  readonly width: number;
  /** how many equal steps the plot area is divided into */
  readonly steps: number;
  readonly onbrush: (first: number, last: number, done: boolean) => void;
}

/** Pixels that a pointer must move before a click becomes a drag. */
const threshold = 4;

/** Dragging over a plot area reports the steps it covers, and the end of the gesture once. */
export const brushing =
  (brush: () => Brush): Attachment<HTMLElement> =>
  (element) => {
    let start: { x: number; pointer: number } | undefined;
    let dragged = false;

    const stepAt = (clientX: number): number => {
      const { plot, width, steps } = brush();
      const box = element.getBoundingClientRect();
      const x = ((clientX - box.left) * width) / box.width - plot.x;
      return Math.max(0, Math.min(steps - 1, Math.floor((x / plot.width) * steps)));
    };
    const report = (x: number, done: boolean) => {
      if (!start) return;
      const ends = [stepAt(start.x), stepAt(x)];
      brush().onbrush(Math.min(...ends), Math.max(...ends), done);
    };
    const isInside = (clientX: number): boolean => {
      const { plot, width } = brush();
      const box = element.getBoundingClientRect();
      const x = ((clientX - box.left) * width) / box.width;
      return x >= plot.x && x <= plot.x + plot.width;
    };
    const down = (event: PointerEvent) => {
      dragged = false;
      if (event.button !== 0 || !isInside(event.clientX)) return;
      start = { x: event.clientX, pointer: event.pointerId };
    };
    const move = (event: PointerEvent) => {
      if (!start || event.pointerId !== start.pointer) return;
      if (!dragged && Math.abs(event.clientX - start.x) < threshold) return;
      if (!dragged) element.setPointerCapture(event.pointerId);
      dragged = true;
      report(event.clientX, false);
    };
    const up = (event: PointerEvent) => {
      if (start && dragged) report(event.clientX, true);
      start = undefined;
    };
    const click = (event: MouseEvent) => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('click', click, { capture: true });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('click', click, { capture: true });
    };
  };
