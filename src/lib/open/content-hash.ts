import type { ChosenFile } from './messages';

/** The SHA-256 of a file, or of the paths and the SHA-256 of several, in hexadecimal digits. */
export async function contentHash(files: readonly ChosenFile[]): Promise<string> {
  const [only, ...others] = files;
  if (only && others.length === 0) return hashOf(await only.content.arrayBuffer());
  const lines: string[] = [];
  for (const { path, content } of files) {
    lines.push(`${await hashOf(await content.arrayBuffer())}  ${path}\n`);
  }
  return hashOf(new TextEncoder().encode(lines.sort().join('')).buffer);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
