import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { projectRoot } from '../support/list-files.ts';

const names = z.optional(z.record(z.string(), z.string()));
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      link: z.optional(z.boolean()),
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
      engines: z.optional(z.looseObject({ node: z.optional(z.string()) })),
      dependencies: names,
      optionalDependencies: names,
    }),
  ),
});

const { packages } = lockSchema.parse(
  JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')),
);

/**
 * Whether the lock file holds `name` where a package at `from` finds it: beside it, or in a folder
 * above.
 */
function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
    if (!at.includes('/node_modules/')) return `node_modules/${name}` in packages;
  }
}

/** Whether a range of Node versions, as `engines` writes it, takes in 20.19. */
function runsOnFloor(range: string): boolean {
  const takesIn = (part: string): boolean => {
    const [, sign = '', major = '', minor = '0'] =
      /^(\^|~|>=|>|<=|<)?v?(\d+|\*)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === '*') return true;
    const [wanted, floor] = [Number(major) * 1000 + (Number(minor) || 0), 20_019];
    if (sign.startsWith('>')) return wanted <= floor;
    if (sign.startsWith('<')) return wanted > floor;
    return Number(major) === 20 && wanted <= floor;
  };
  return range.split('||').some((way) =>
    way
      .trim()
      .replace(/([<>=^~])\s+/g, '$1')
      .split(/\s+/)
      .every(takesIn),
  );
}

describe('the lock file', () => {
  test('names the binaries of every platform, without which npm ci refuses to run', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).flatMap((name) =>
        isLocked(path, name) ? [] : [`${path}: ${name}`],
      ),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  test('holds every package by its content, and names no registry but the public one', () => {
    // The project's own packages come from its folders.
    const entries = Object.entries(packages).filter(
      ([path, { link }]) => path.includes('node_modules/') && link !== true,
    );
    expect(entries.length).toBeGreaterThan(50);
    expect(
      entries.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path),
    ).toEqual([]);
    const elsewhere = entries.filter(
      ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test('has nothing that needs a newer Node than the floor', () => {
    const tooNew = Object.entries(packages).filter(
      ([, { engines }]) => engines?.node !== undefined && !runsOnFloor(engines.node),
    );
    expect(tooNew.map(([path, { engines }]) => `${path}: ${engines?.node}`)).toEqual([]);
    expect(['>=22.12.0', '^22.0.0 || >=24', '>=20.20', '^18.0.0'].filter(runsOnFloor)).toEqual([]);
  });
});
