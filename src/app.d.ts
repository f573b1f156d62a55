import type { I18n } from '$lib/i18n/i18n';
import type { Rows } from '$lib/pages/problems/load-rows';
import type { Frozen } from '$lib/pages/versions/frozen';

declare global {
  namespace App {
    interface PageData {
      i18n: I18n;
      /** what a page that is kept at a version says of it */
      frozen?: Frozen | undefined;
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
