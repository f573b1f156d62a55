import { fileFormats } from '$lib/publish/formats';
import { tools } from '../../fixtures/publication';
import { make, type Asked } from './asked';

/** A file's bytes, made as the server makes it. */
export const makeFile = (asked: Asked): Promise<Uint8Array> => make(asked, tools);

/** Of all formats that there are. */
export const endings: readonly string[] = [...fileFormats.keys()];
