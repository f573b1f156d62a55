import { Worker } from 'node:worker_threads';

/** A thread that ended before it answered, or that took too long. */
export class WorkerLost extends Error {}

interface Limits {
  /** of one task; a thread that exceeds it is ended */
  readonly mostSeconds: number;
  /** of one thread's heap */
  readonly mostMegabytes: number;
}

/**
 * Threads that do one task each at a time. They are started when they are needed and kept; one
 * that dies is replaced when the next task comes. How many there are is how many tasks run at
 * once, which is for the caller to limit.
 */
export class WorkerPool<Task, Answer> {
  readonly #idle = new Set<Worker>();

  /** @param role what the module sees as its workerData, and knows by that it runs as a thread */
  constructor(
    readonly entry: URL,
    readonly role: string,
    readonly limits: Limits
  ) {}

  /** The answer to a task. Rejects with {@link WorkerLost} where its thread is lost. */
  async run(task: Task): Promise<Answer> {
    const worker = this.#take();
    try {
      const answer = await answerOf<Task, Answer>(worker, task, this.limits.mostSeconds);
      this.#idle.add(worker);
      return answer;
    } catch (thrown) {
      await worker.terminate();
      throw thrown;
    }
  }

  #take(): Worker {
    const [idle] = this.#idle;
    if (!idle) return this.#start();
    this.#idle.delete(idle);
    return idle;
  }

  #start(): Worker {
    const worker = new Worker(this.entry, {
      workerData: this.role,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.mostMegabytes }
    });
    worker.unref(); // it does not keep a server from ending
    worker.on('error', () => this.#idle.delete(worker));
    worker.on('exit', () => this.#idle.delete(worker));
    return worker;
  }
}

function answerOf<Task, Answer>(worker: Worker, task: Task, seconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => lost(`no answer within ${seconds} s`), seconds * 1000);
    const settled = () => {
      clearTimeout(late);
      worker.off('message', answered).off('error', failed).off('exit', ended);
    };
    const lost = (why: string) => {
      settled();
      reject(new WorkerLost(why));
    };
    const answered = (answer: Answer) => {
      settled();
      resolve(answer);
    };
    const failed = (error: Error) => lost(error.stack ?? error.message);
    const ended = (code: number) => lost(`the thread ended with ${code}`);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(task);
  });
}
