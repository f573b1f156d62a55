/**
 * What a server has of a dataset that is opened in a browser: nothing but the scripts, which find
 * the page that was meant below `[dataset=dataset]`.
 */
export const ssr = false;
