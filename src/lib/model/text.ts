export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Something a person reads, in every language we have. */
export type Text = Readonly<Record<Language, string>>;
