import type { I18n } from '$lib/i18n/i18n';
import type { InWords } from '$lib/figures/in-words/in-words';
import type { Opening } from '$lib/pages/load-behind';
import type { Rows } from '$lib/pages/problems/load-rows';
import type { Frozen } from '$lib/pages/versions/frozen';

declare global {
  namespace App {
    interface PageData {
      i18n: I18n;
      /** what a page that is kept at a version says of it */
      frozen?: Frozen | undefined;
      /** the incidents behind a mark that stand open in it */
      behind?: Opening | undefined;
      /** its view, told in words */
      inWords?: { readonly told: InWords | Promise<InWords> } | undefined;
      /** what became of the rows of the file that the dataset was read from */
      rows?: Rows;
    }

    interface Error {
      message: string;
      /** further sentences: what is wrong and what to do */
      details?: string[];
      /** where to go instead of the overview */
      link?: { href: string; text: string };
    }
  }
}

export {};
