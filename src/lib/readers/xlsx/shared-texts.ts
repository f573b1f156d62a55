import { limits } from '../containers/limits';
import type { SourceFile } from '../containers/source-file';
import { Unreadable } from '../containers/unreadable';
import { readXml } from './workbook';

/** The texts that cells refer to by number; formatting and readings of signs are passed over. */
export async function readSharedTexts(part: SourceFile | undefined): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let held = 0;
  let isText = false;
  let isReading = false;
  await readXml(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') {
        held += text.length + 16;
        if (held > limits.held)
          throw new Unreadable('too-large-to-hold', { value: 'sharedStrings.xml' });
        texts.push(text);
      }
    }
  });
  return texts;
}
