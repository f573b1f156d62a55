import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** How many of a kind a server gives in a second: each a new one, and the same again. */
export interface Served {
  readonly kind: string;
  readonly fresh: number;
  readonly again: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = '4179';
const home = `http://localhost:${port}`;
const clients = 4;
const milliseconds = 1500;

const figure = '/mali-2023/figures/monthly-timeline';
const file = (ending: string) => (n: number) => `${figure}.${ending}?title=Number+${n}`;

/** Views of one figure that all differ. */
const embed = (n: number): string => {
  const month = (from: number) => String((from % 12) + 1).padStart(2, '0');
  const harm = ['killed', 'injured', 'abducted', 'detained'][Math.floor(n / 24) % 4];
  const party = ['armed-groups', 'government', 'several'][Math.floor(n / 96) % 3];
  const theme = n % 2 === 0 ? 'light' : 'dark';
  return `/mali-2023/embed/monthly-timeline?harm=${harm}&to=2023-${month(n >> 1)}&perpetrator=${party}&theme=${theme}`;
};

const kinds: readonly (readonly [string, (n: number) => string])[] = [
  ...['svg', 'png', 'pdf', 'pptx', 'docx'].map(
    (ending) => [ending.toUpperCase(), file(ending)] as const
  ),
  ['embed', embed]
];

/** Measures the built server over HTTP, from four clients on the same machine. */
export async function timeServer(): Promise<Served[]> {
  const env = { ...process.env, PORT: port, ORIGIN: home };
  const server = spawn(process.execPath, ['scripts/serve.js'], { cwd: root, env, stdio: 'pipe' });
  try {
    await once(server.stdout, 'data');
    const served: Served[] = [];
    for (const [kind, address] of kinds) {
      await fetched(address(0)); // makes it once, so that it is known and all is warm
      const again = await perSecond(() => address(0));
      served.push({ kind, again, fresh: await perSecond((n) => address(n + 1)) });
    }
    return served;
  } finally {
    server.kill();
  }
}

async function perSecond(address: (n: number) => string): Promise<number> {
  let made = 0;
  const start = performance.now();
  const client = async () => {
    while (performance.now() - start < milliseconds) await fetched(address(made++));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (made * 1000) / (performance.now() - start);
}

async function fetched(address: string): Promise<void> {
  const response = await fetch(`${home}${address}`, { headers: { 'accept-encoding': 'br' } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${response.status} at ${address}`);
}
