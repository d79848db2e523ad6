import { expect, it } from 'vitest';
import { aBezoek, aBron, metVerband } from '../bron.proef.ts';
import { buitenTaak } from './buiten-taak.ts';

it('looking is outside a task only when nobody asked by name, nothing was written, and two hours went by', () => {
  expect(buitenTaak(aBezoek(), aBron(metVerband('2026-01-01')))).toBeUndefined();
  expect(buitenTaak(aBezoek(), aBron({ gewerkt: new Set(['7|3']) }))).toBeUndefined();
  expect(buitenTaak(aBezoek(), aBron({ verstreken: 719 }))).toBeUndefined();
  expect(buitenTaak(aBezoek(), aBron({ verstreken: 720 }))).toEqual({ reden: 'buitenTaak' });
});
