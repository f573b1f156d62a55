import type { Logo } from '$lib/publish/publication';
import { logoAddress } from '$lib/publish/publisher';

/** Who publishes, as this browser remembers it. */
export interface Publisher {
  readonly organisation: string;
  readonly logo: Logo | undefined;
}

const name = 'attest-publisher';
const nobody: Publisher = { organisation: '', logo: undefined };

/** What was kept; nobody where nothing was, or where it cannot be read. */
export function keptPublisher(): Publisher {
  try {
    const { organisation = '', logo }: Stored = JSON.parse(localStorage.getItem(name) ?? '{}');
    return { organisation: String(organisation).slice(0, 100), logo: logo && fromStored(logo) };
  } catch {
    return nobody;
  }
}

/** Keeps it for next time, or forgets it where there is nothing; false where that is not allowed. */
export function keepPublisher({ organisation, logo }: Publisher): boolean {
  try {
    if (organisation === '' && !logo) {
      localStorage.removeItem(name);
      return true;
    }
    const stored: Stored = {
      organisation,
      ...(logo ? { logo: { ...logo, png: logoAddress(logo) } } : {})
    };
    localStorage.setItem(name, JSON.stringify(stored));
    return true;
  } catch {
    return false;
  }
}

interface Stored {
  readonly organisation?: string;
  readonly logo?: { readonly png: string; readonly width: number; readonly height: number };
}

function fromStored({ png, width, height }: NonNullable<Stored['logo']>): Logo | undefined {
  const [, packed] = /^data:image\/png;base64,(.+)$/.exec(png) ?? [];
  if (packed === undefined || !(width > 0) || !(height > 0)) return undefined;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return { png: bytes, width, height };
}
