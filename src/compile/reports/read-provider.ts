import type { LinkedImage } from '#src/content/pictures/image.ts';
import { parseAddress } from '#src/url/parse-address.ts';
import { repairImage } from '../addresses/repair-address.ts';
import { cleanText } from '../articles/clean-text.ts';
import type { StepBudget } from '../markup/step-budget.ts';

type ImageMatter = {
  readonly url?: string | null | undefined;
  readonly width?: unknown;
  readonly height?: unknown;
};

const MAX_PIXELS = 20_000;

/** Called with the repairs of the chosen picture's address, and its index. */
type OnMends = (at: number, mends: readonly string[]) => void;

/** The first picture with a safe address, on https, with its valid sizes. */
export function firstImage(
  images: readonly ImageMatter[] | null | undefined,
  onMends?: OnMends,
): LinkedImage | undefined {
  for (const [at, { url, width, height }] of (images ?? []).entries()) {
    const { url: safe, mends } = repairImage(url ?? '');
    if (safe === undefined) continue;
    onMends?.(at, mends);
    return { url: safe, ...(isSize(width) && isSize(height) ? { width, height } : {}) };
  }
  return undefined;
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < MAX_PIXELS;
}

/**
 * Most characters of a domain name (RFC 1035, 2.3.4). It also names a folder; common disks allow
 * two more.
 */
const MAX_DOMAIN = 253;
/** The parts between dots; none is empty. */
const PARTS = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;

/**
 * An outlet's key: its domain as an ASCII host in lower case (`xn--…`); undefined if the text is no
 * domain name.
 */
export function readDomain(text: string): string | undefined {
  const trimmed = text.trim();
  // Parsing a host takes quadratic time, and no name of four times the length fits after parsing.
  if (trimmed.length > 4 * MAX_DOMAIN) return undefined;
  if (!/^[^\s/?#@:\\%]+\.[^\s/?#@:\\%]+$/.test(trimmed)) return undefined;
  const hostname = parseAddress(`https://${trimmed}`)?.hostname;
  if (
    hostname === undefined ||
    hostname.length > MAX_DOMAIN ||
    !PARTS.test(hostname) ||
    /^-|-$/.test(hostname)
  )
    return undefined;
  return /^[\d.]+$/.test(hostname) ? undefined : hostname;
}

/**
 * An outlet's name for readers: cleaned, and without the percent escapes that some archives have in
 * names.
 */
export function readOutletName(text: string, steps: StepBudget): string {
  const decoded = text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
  return cleanText(decoded, steps);
}
