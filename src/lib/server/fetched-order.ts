const fetched =
  /(?:<script type="application\/json" data-sveltekit-fetched[^>]*>.*?<\/script>\s*){2,}/gs;

/**
 * A page with the answers that it was made of in one order, not in that in which they came: the same
 * page is the same text, so that its ETag holds.
 */
export const inOneOrder = (html: string): string =>
  html.replace(fetched, (scripts) =>
    scripts
      .split(/(?<=<\/script>)\s*/)
      .filter((script) => script !== '')
      .sort()
      .join('\n')
  );
