import { sveltekit } from '@sveltejs/kit/vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { onlyNumbers } from './scripts/only-numbers/plugin.js';
import { mended } from './scripts/vite/mended.js';
import { standIns } from './scripts/vite/stand-ins.js';

/** The runtime of pages; it changes only with its packages. */
const runtime =
  /rolldown\/runtime|node_modules\/(svelte\/(?!.*blocks\/await)|@sveltejs|devalue|esm-env|clsx)/;

/**
 * What the overview needs; in one file it takes one request and packs better. Figures and layouts
 * in folders within their rooms load where they are shown.
 */
const overview =
  /node_modules\/(d3-(?!dsv|geo)|internmap)|src\/lib\/(model\/(?!change|column-slot|event-table|guard|harmless|incident-json|known-place|own-table|party-kind|problem|terrain)|cube\/(?!columns-arrow|cube-arrow|roll-up|cells|remembered|dictionary|sets|sums-by)|view\/(?!embed|read-ahead|version)|figures\/(?!asked|beneath|figure-json|figures|home|incident-words)[\w-]+\.ts|layout\/(?!embed|image|place\.)[\w-]+\.ts|state|controls|charts\/(?!canvas|Tooltip|Behind|IncidentSummary|svg\/(FigureImage|file-palettes))|i18n\/(i18n|formats|plural|count-text|date-text)|pages\/(load|view-of|PageShell|PageFigure|Dashboard))/;

/** Where counts go that .ci/run reads, if anywhere. */
const reports = process.env['ATTEST_REPORTS'];

/** Minifies once more what goes to browsers: two kilobytes less of the first view. */
const smaller: Plugin = {
  name: 'smaller',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler({ dir }, bundle) {
      if (!dir?.endsWith('client')) return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          module: true,
          compress: { passes: 2, hoist_funs: true } // functions in a row pack better
        });
        file.code = code ?? file.code;
      }
    }
  }
};

export default defineConfig({
  plugins: [standIns, sveltekit(), mended, onlyNumbers, smaller],
  worker: { format: 'es' },
  build: {
    // What loads on demand finds what it needs by itself; lists of it would be in every first view.
    modulePreload: {
      resolveDependencies: (_, needed, { hostType }) =>
        hostType === 'js' ? needed.filter((file) => file.endsWith('.css')) : needed
    },
    rolldownOptions: {
      // Chart.js keeps scales that nobody registers, because their static fields read properties.
      treeshake: { propertyReadSideEffects: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'runtime', test: runtime },
            { name: 'overview', test: overview }
          ]
        }
      }
    }
  },
  test: {
    include: ['tests/{unit,property,render}/**/*.test.ts'],
    setupFiles: ['tests/no-warnings.ts'],
    testTimeout: 60_000, // no test is about time, and machines differ
    reporters: reports ? ['default', 'json'] : ['default'],
    outputFile: { json: `${reports}/unit.json` }
  }
});
