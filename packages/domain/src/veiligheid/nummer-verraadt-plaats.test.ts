import { expect, it } from 'vitest';
import { verraadtPlaats } from './nummer-verraadt-plaats.ts';

it.each([
  ['026 377 00 00', true],
  ['+31 26 377 00 00', true],
  ['14 026', true],
  ['0313-123456', true],
  ['06 1234 5678', false],
  ['+31 6 1234 5678', false],
  ['088 123 45 67', false],
  ['0800 2000', false],
  ['112', false],
  ['', false],
])('the number %s tells a place: %s', (nummer, verraadt) => expect(verraadtPlaats(nummer)).toBe(verraadt));
