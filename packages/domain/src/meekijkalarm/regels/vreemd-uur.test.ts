import { expect, it } from 'vitest';
import { aBezoek, aBron, aRegel, evert, metVerband } from '../bron.proef.ts';
import { vreemdUur } from './vreemd-uur.ts';

const om = (minuut: number, rol = 'lokaalteam') =>
  aBezoek({ lezer: { ...evert, rol }, regels: [aRegel({ minuut })] });

it('night and free days are odd for who has no roster, and the evening is not', () => {
  for (const minuut of [0, 389, 1_290, 1_439])
    expect(vreemdUur(om(minuut), aBron())).toEqual({ reden: 'vreemdUur', aantal: 1 });
  for (const minuut of [390, 1_289]) expect(vreemdUur(om(minuut), aBron())).toBeUndefined();
  expect(vreemdUur(om(600), aBron({ isVrijeDag: true }))).toBeDefined();
});

it('the crisis service works by roster, and late work with one’s own family is nobody’s business', () => {
  for (const rol of ['crisisdienst', 'veiligthuis'])
    expect(vreemdUur(om(180, rol), aBron({ isVrijeDag: true }))).toBeUndefined();
  expect(vreemdUur(om(180), aBron(metVerband('2026-01-01')))).toBeUndefined();
});
