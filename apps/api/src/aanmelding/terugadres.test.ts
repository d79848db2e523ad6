import { describe, expect, it } from 'vitest';
import { packMemory, unpackMemory } from './terugadres.ts';

const after = (asked: string | undefined): string => unpackMemory(packMemory('geheugen', asked)).naar;

describe('where somebody goes on after logging in', () => {
  it.each([
    'https://elders.nl/werk',
    '//elders.nl',
    '/\\elders.nl',
    '/werk/../afmelden',
    '/werk?x=1',
    '/aanmelden',
    'javascript:alert(1)',
    '/werk/%2f%2felders.nl',
    '/mijnheer',
    '',
    undefined,
  ])('is the beginning for %j, which is no page of Rondom', (asked) => {
    expect(after(asked)).toBe('/');
  });
  it.each(['/werk', '/werk/wachten/K-2207', '/mijn', '/mijn/wie-keek'])('is the page %s', (asked) => {
    expect(after(asked)).toBe(asked);
  });
  it('is judged again when the cookie was changed on the way', () => {
    const forged = `geheugen.${Buffer.from('//elders.nl').toString('base64url')}`;
    expect(unpackMemory(forged)).toEqual({ memory: 'geheugen', naar: '/' });
    expect(unpackMemory('geheugen')).toEqual({ memory: 'geheugen', naar: '/' });
  });
});
