import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What adapter-node serves as it is, though it packs well: tables and fonts. */
const endings = ['.csv', '.ttf'];
const worthwhile = 1024;

/**
 * An adapter that lays a compressed copy beside every table and font that it has written; the
 * server finds them by their names.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder of static files, once built
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const compressingMore = (adapter, folder) => ({
  ...adapter,
  async adapt(builder) {
    await adapter.adapt(builder);
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!endings.includes(extname(path))) continue;
      const bytes = readFileSync(join(folder, path));
      if (bytes.length < worthwhile) continue;
      writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes));
      writeFileSync(join(folder, `${path}.gz`), gzipSync(bytes));
    }
  }
});
