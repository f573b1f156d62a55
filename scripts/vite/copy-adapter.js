import { writeFileSync } from 'node:fs';

/**
 * Puts the built app where a static copy is written from: `client` is what browsers load, `server`
 * answers requests within the process, and `pages.json` lists the routes of pages.
 * @param {string} out
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const toCopy = (out) => ({
  name: 'attest-copy',
  adapt(builder) {
    builder.rimraf(out);
    builder.writeClient(`${out}/client`);
    builder.writeServer(`${out}/server`);
    const manifest = builder.generateManifest({ relativePath: './' });
    const pages = builder.routes.filter(({ page }) => page.methods.length > 0).map(({ id }) => id);
    writeFileSync(`${out}/pages.json`, JSON.stringify(pages));
    writeFileSync(`${out}/server/manifest.js`, `export const manifest = ${manifest};\n`);
  }
});
