import fc from 'fast-check';
import { vi } from 'vitest';

/** The same examples in every run; set before any property of a file is checked. */
fc.configureGlobal({ seed: 20_231_122, numRuns: 150 });

/** A slow machine must not fail what is right. */
vi.setConfig({ testTimeout: 60_000 });
