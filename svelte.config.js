import adapter from '@sveltejs/adapter-node';
import { compressingMore } from './scripts/setup/compress-static.js';

/** The router's own announcer is positioned by this inline style. */
const announcer = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: compressingMore(adapter({ precompress: true }), 'build/client'),
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
