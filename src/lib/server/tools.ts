import type { Tools } from '$lib/publish/publication';
import { notoSans } from './fonts';
import { rasterize } from './rasterize';

/** What files are made with on a server. */
export const tools: Tools = { rasterize, fonts: notoSans };
