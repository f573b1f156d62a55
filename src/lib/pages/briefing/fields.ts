/** Attaches a text to a field, which keeps its caret where the text is there already. */
export const showing =
  (text: string) =>
  (field: HTMLInputElement | HTMLTextAreaElement): void => {
    if (field.value !== text) field.value = text;
  };

/** Attaches a choice to a list, by its place. */
export const choosing =
  (place: number) =>
  (list: HTMLSelectElement): void => {
    list.selectedIndex = place;
  };
