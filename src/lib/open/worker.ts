import { keep } from './keep';
import type { Answer, Progress, Question } from './messages';
import { buffersOf } from './transferred';
import { Workshop } from './workshop';

/** A question as it crosses to the worker; the answers to it bear its number. */
export interface Asked {
  readonly number: number;
  readonly question: Question;
}

export type Reply =
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly failure: string };

/** What is kept is written here, where copying it keeps no page waiting. */
const workshop = new Workshop(keep);

const reply = (message: Reply, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { number, question } = data;
  workshop
    .answer(question, (progress) => reply({ number, progress }))
    .then(
      (answer) => reply({ number, answer }, buffersOf(answer)),
      (error: unknown) => reply({ number, failure: String(error) })
    );
});
