import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatList, formatView, parseList, parseView, viewParameters } from '$lib/view/address';
import { arbitraryWorld } from '../fixtures/arbitraries';

test('a view written to an address and read again is the same view', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, view }) => {
      const address = new URLSearchParams(formatView(view).toString());
      expect(parseView(address, dataset)).toEqual({ ok: true, view });
    }),
    { numRuns: 300 }
  );
});

test('a list written to an address and read again is the same list', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, view }) => {
      const harm = view.measure === 'people' ? view.harm : 'killed';
      const list = { ...view, harm, joint: 'overlap', timeline: 'monthly', open: [] } as const;
      expect(parseList(formatList(list), dataset)).toEqual({ ok: true, view: list });
    })
  );
});

const arbitraryParameters = fc.array(
  fc.tuple(
    fc.constantFrom(...viewParameters),
    fc.oneof(
      fc.string(),
      fc.constantFrom('killed', '2020-03', 'several', 'side-a', 'only.side-a', 'stated', '')
    )
  ),
  { maxLength: 5 }
);

test('any address is either read or answered with what is allowed', () => {
  fc.assert(
    fc.property(arbitraryWorld, arbitraryParameters, ({ dataset }, parameters) => {
      const read = parseView(new URLSearchParams(parameters), dataset);
      if (read.ok) {
        expect(parseView(formatView(read.view), dataset)).toEqual(read);
      } else {
        expect(read.problem.allowed.length).toBeGreaterThan(0);
        expect(parameters.map(([name]) => name)).toContain(read.problem.parameter);
      }
    }),
    { numRuns: 500 }
  );
});
