import { existsSync } from 'node:fs';
import process from 'node:process';

/**
 * In a static copy, `name.copy.ts` stands in for the `name.ts` beside it.
 * @type {import('vite').Plugin}
 */
export const standIns = {
  name: 'stand-ins',
  enforce: 'pre',
  apply: () => process.env['ATTEST_COPY'] === '1',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true });
    const standIn = found?.id.replace(/\.ts$/, '.copy.ts');
    return standIn && standIn !== found?.id && standIn !== importer && existsSync(standIn)
      ? standIn
      : found;
  }
};
