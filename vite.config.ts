import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    include: ['tests/{unit,property,render}/**/*.test.ts'],
    setupFiles: ['tests/no-warnings.ts'],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] }
  }
});
