import type { Encoding } from './encoding';
import { completeLength } from './utf8';

/** Turns bytes, a chunk at a time, into text. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
}

/**
 * A decoder without the byte order mark. Bytes that are not UTF-8 make the whole text Windows-1252
 * where `mayChange` and all before was ASCII; otherwise `onMixed` is called, once, and they are
 * replaced.
 */
export function decoderOf(encoding: Encoding, mayChange: boolean, onMixed: () => void): Decoder {
  if (encoding === 'utf-8') return unmarked(new Utf8(mayChange, onMixed));
  if (encoding === 'windows-1252') return windows1252;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return unmarked({
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode()
  });
}

class Utf8 implements Decoder {
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #mayChange: boolean;
  readonly #onMixed: () => void;
  #rest = new Uint8Array();
  #isAscii = true;
  #other?: Decoder;

  constructor(mayChange: boolean, onMixed: () => void) {
    this.#mayChange = mayChange;
    this.#onMixed = onMixed;
  }

  decode(bytes: Uint8Array): string {
    if (this.#other) return this.#other.decode(bytes);
    const all = this.#rest.length > 0 ? concatenated(this.#rest, bytes) : bytes;
    const end = completeLength(all);
    this.#rest = all.slice(end);
    return this.#read(all.subarray(0, end), all);
  }

  end(): string {
    if (this.#other || this.#rest.length === 0) return this.#endOther();
    const text = this.#read(this.#rest, this.#rest);
    return text + this.#endOther();
  }

  #endOther(): string {
    return this.#other?.end() ?? '';
  }

  #read(whole: Uint8Array, all: Uint8Array): string {
    try {
      const text = this.#strict.decode(whole);
      this.#isAscii &&= text.length === whole.length;
      return text;
    } catch {
      const isOther = this.#isAscii && this.#mayChange;
      if (!isOther) this.#onMixed();
      this.#other = isOther ? windows1252 : lenient();
      return this.#other.decode(all);
    }
  }
}

function lenient(): Decoder {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode()
  };
}

/** 0x80 to 0x9F, which some versions of Node decode as the controls of Latin-1. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const windows1252: Decoder = {
  decode: (bytes) =>
    new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\x80-\x9f]/g, (control) => upper[control.charCodeAt(0) - 0x80] ?? control),
  end: () => ''
};

function unmarked(decoder: Decoder): Decoder {
  let isFirst = true;
  const strip = (text: string) => {
    if (!isFirst || text === '') return text;
    isFirst = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  return {
    decode: (bytes) => strip(decoder.decode(bytes)),
    end: () => strip(decoder.end())
  };
}

function concatenated(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
