import fc from 'fast-check';

/** The same examples in every run; set before any property of a file is checked. */
fc.configureGlobal({ seed: 20_231_122, numRuns: 200 });
