import type { Language } from '$lib/model/text';

interface EmbedAnswers {
  readonly noOrigin: string;
  readonly noUrl: string;
  readonly notOurs: (url: string, origin: string) => string;
  readonly noSize: (parameter: string, value: string) => string;
  readonly onlyJson: (format: string) => string;
}

/** What the server answers where an embed cannot be given. */
export const embedAnswers: Readonly<Record<Language, EmbedAnswers>> = {
  en: {
    noOrigin:
      'This site does not know its own address and can hand out no embeds. Set ORIGIN to it, for instance https://attest.example.org, and start the server again.',
    noUrl: 'Say in “url” which address is to be embedded.',
    notOurs: (url, origin) =>
      `Nothing can be embedded from “${url}”. What can are the overviews and figures of ${origin}.`,
    noSize: (parameter, value) =>
      `“${value}” is not a value of “${parameter}”, which is a whole number of pixels above 0.`,
    onlyJson: (format) => `There is no answer as “${format}”, only as “json”.`
  },
  fr: {
    noOrigin:
      'Ce site ne connaît pas sa propre adresse et ne peut rien donner à intégrer. Donnez-la à ORIGIN, par exemple https://attest.example.org, et redémarrez le serveur.',
    noUrl: 'Dites dans « url » quelle adresse doit être intégrée.',
    notOurs: (url, origin) =>
      `Rien ne peut être intégré depuis « ${url} ». Peuvent l’être les vues d’ensemble et les figures de ${origin}.`,
    noSize: (parameter, value) =>
      `« ${value} » n’est pas une valeur de « ${parameter} », qui est un nombre entier de pixels supérieur à 0.`,
    onlyJson: (format) => `Il n’y a pas de réponse au format « ${format} », seulement « json ».`
  }
};
