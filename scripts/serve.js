/** Serves what was built. PORT and HOST are respected; ORIGIN is set for this machine if absent. */
const port = process.env.PORT ?? '3000';
process.env.PORT = port;
process.env.ORIGIN ??= `http://localhost:${port}`;
await import('../build/index.js');
console.log(`Attest: ${process.env.ORIGIN}`);
