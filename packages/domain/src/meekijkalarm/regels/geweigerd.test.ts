import { expect, it } from 'vitest';
import { aBezoek, aRegel } from '../bron.proef.ts';
import { geweigerd } from './geweigerd.ts';

it('counts the tries that the wall refused, and says nothing of a look', () => {
  const dicht = aRegel({ handeling: 'geweigerd' });
  expect(geweigerd(aBezoek({ regels: [dicht, dicht] }))).toEqual({ reden: 'geweigerd', aantal: 2 });
  expect(geweigerd(aBezoek())).toBeUndefined();
});
