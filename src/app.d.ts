import type { I18n } from '$lib/i18n/i18n';

declare global {
  namespace App {
    interface PageData {
      i18n: I18n;
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
