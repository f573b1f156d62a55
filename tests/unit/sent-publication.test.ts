import { expect, test } from 'vitest';
import { figureIds } from '$lib/figures/figure';
import { languages } from '$lib/model/text';
import { fileFormats } from '$lib/publish/formats';
import { answer } from '$lib/server/figure-worker';
import { sentPublication } from '$lib/server/sent-publication';
import { publicationOf, tools } from '../fixtures/publication';

const slow = [...fileFormats].filter(([, { slow }]) => slow);

for (const [ending, { make, withIncidents }] of slow) {
  test(`a ${ending} made in another thread is the same, byte for byte`, async () => {
    for (const id of figureIds.slice(0, 2)) {
      for (const language of languages) {
        const publication = publicationOf(id, 'theme=dark&title=Mine', { language });
        const sent = structuredClone(await sentPublication(publication, withIncidents));
        const there = await answer({ publication: sent, ending });
        if (!('file' in there)) throw new Error(JSON.stringify(there));
        expect(Buffer.from(there.file).equals(Buffer.from(await make(publication, tools)))).toBe(
          true
        );
      }
    }
  });
}

test('a picture of too many pixels is refused there, too, and a fault comes with its stack', async () => {
  const huge = await sentPublication(
    publicationOf('headline', 'size=square&width=2000&scale=4'),
    false
  );
  expect(await answer({ publication: huge, ending: 'png' })).toHaveProperty('tooLarge');
  const without = await answer({ publication: huge, ending: 'docx' });
  expect(without).toMatchObject({ fault: expect.stringMatching(/asked for incidents[^]*\n +at /) });
});
