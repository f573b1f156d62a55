import type { Attachment } from 'svelte/attachments';
import type { Box } from '$lib/layout/layout';

/** Told the first and the last step that a drag covers, while it moves and when it ends. */
export type OnBrush = (first: number, last: number, phase: Phase) => void;

/** A gesture is cancelled where the page begins to scroll instead. */
export type Phase = 'moving' | 'done' | 'cancelled';

interface Brush {
  readonly plot: Box;
  /** of the drawing, in its own pixels */
  readonly width: number;
  /** how many equal steps the plot area is divided into */
  readonly steps: number;
  readonly onbrush: OnBrush;
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
    const report = (x: number, phase: Phase) => {
      if (!start) return;
      const ends = [stepAt(start.x), stepAt(x)];
      brush().onbrush(Math.min(...ends), Math.max(...ends), phase);
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
      listen();
    };
    const move = (event: PointerEvent) => {
      if (!start || event.pointerId !== start.pointer) return;
      if (!dragged && Math.abs(event.clientX - start.x) < threshold) return;
      dragged = true;
      report(event.clientX, 'moving');
    };
    const end = (phase: Phase, x: number) => {
      if (start && dragged) report(x, phase);
      start = undefined;
      ignore();
    };
    const up = (event: PointerEvent) => end('done', event.clientX);
    const cancel = (event: PointerEvent) => end('cancelled', event.clientX);
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') end('cancelled', start?.x ?? 0);
    };
    /** A drag may end anywhere, so the whole window listens while it lasts. */
    const listen = () => {
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', cancel);
      window.addEventListener('keydown', escape);
    };
    const ignore = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', escape);
    };
    const click = (event: MouseEvent) => {
      if (!dragged) return;
      dragged = false;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('click', click, { capture: true });
    return () => {
      ignore();
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', click, { capture: true });
    };
  };
