import { expect, it } from 'vitest';
import { aBezoek, aBron, aRegel } from '../bron.proef.ts';
import { keertTerug } from './keert-terug.ts';

const eerder = (dagen: number) => aBron({ eerdereDagen: new Map([['7|3', dagen]]) });

it('on the third day of a month looking has become a habit', () => {
  expect(keertTerug(aBezoek(), eerder(1))).toBeUndefined();
  expect(keertTerug(aBezoek(), eerder(2))).toEqual({ reden: 'keertTerug', aantal: 3 });
});

it('who leads the team looks again and again: that is the task', () => {
  const leider = aBezoek({ regels: [aRegel({ relatie: 'teamleider' })] });
  expect(keertTerug(leider, eerder(9))).toBeUndefined();
});
