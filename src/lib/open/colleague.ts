import type { Answer, Ask, Progress } from './messages';
import type { Asked, Reply } from './worker';

interface Waiting {
  readonly onprogress: ((progress: Progress) => void) | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that reads a file and answers questions about it. */
export interface Colleague {
  readonly ask: Ask;
  /** Ends it at once, whatever it is doing; what was asked of it is never answered. */
  readonly dismiss: () => void;
}

/** Starts a worker; its modules load at once, so that it can work without a network. */
export function engage(): Colleague {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.number);
    if ('progress' in data) return asker?.onprogress?.(data.progress);
    waiting.delete(data.number);
    if ('answer' in data) asker?.resolve(data.answer);
    else asker?.reject(new Error(data.failure));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (question, onprogress) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { onprogress, resolve, reject });
        const asked: Asked = { number: last, question };
        worker.postMessage(asked);
      }),
    dismiss: () => worker.terminate()
  };
}
