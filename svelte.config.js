import process from 'node:process';
import adapter from '@sveltejs/adapter-node';
import { compressingMore } from './scripts/setup/compress-static.js';
import { toCopy } from './scripts/vite/copy-adapter.js';

/** Whether this is what a static copy is written from (`npm run export`). */
const forCopy = process.env.ATTEST_COPY === '1';

/** The router's own announcer is positioned by this inline style. */
const announcer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: forCopy
      ? toCopy('.cache/copy')
      : compressingMore(adapter({ precompress: true }), 'build/client'),
    ...(forCopy && { files: { hooks: { client: 'src/hooks.copy' } } }),
    inlineStyleThreshold: 16_384,
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.js', '../scripts/**/*.ts', '../*.config.js');
        config.include.push('../playwright.config.ts', '../.ci/*.js');
      }
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', announcer],
        'img-src': ['self', 'blob:'],
        'connect-src': ['self'],
        'form-action': ['self'],
        'base-uri': ['none']
      }
    }
  }
};
