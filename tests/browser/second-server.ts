import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A server of its own for one test. */
export interface SecondServer {
  /** scheme, host and port */
  readonly home: string;
  /** what it has written to standard error */
  readonly said: () => string;
  /** the most memory that it has held at any time, in megabytes */
  readonly peak: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Runs in the server before anything else, and answers when it is asked. */
const telling = `process.on('message', () => process.send?.(process.resourceUsage().maxRSS / 1024))`;

/** Starts what was built once more, with some variables of its own, and waits until it listens. */
export async function serve(
  variables: Readonly<Record<string, string>>,
  words: readonly string[] = []
): Promise<SecondServer> {
  const port = await freePort();
  const home = `http://localhost:${port}`;
  const server = fork('scripts/serve.js', [...words], {
    env: { ...process.env, PORT: port, ORIGIN: home, ...variables },
    execArgv: ['--import', `data:text/javascript,${encodeURIComponent(telling)}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc']
  });
  let said = '';
  server.stderr?.on('data', (data) => (said += String(data)));
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (data) => String(data).includes('Listening') && resolve());
    server.on('exit', () => reject(new Error(`the server stopped: ${said}`)));
  });
  return {
    home,
    said: () => said,
    peak: () => peakOf(server),
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGKILL');
      await ended;
    }
  };
}

async function peakOf(server: ChildProcess): Promise<number> {
  const answer = once(server, 'message');
  server.send('peak');
  const [megabytes] = await answer;
  return Number(megabytes);
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return String(address.port);
}
