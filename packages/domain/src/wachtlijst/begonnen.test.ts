import { describe, expect, it } from 'vitest';
import { decideBegonnen, decideLegContactVast, type LegBeginVast } from './index.ts';
import { aWacht, begonnen, d, femke, linda, ruben, vandaag } from './wacht.proef.ts';

const begin = (command: Partial<LegBeginVast> = {}, wacht = aWacht({ contacten: [] })) =>
  decideBegonnen(wacht, { op: d('2027-01-11'), wijze: 'inPersoon', door: ruben, ...command }, vandaag);
const kinds = (outcome: ReturnType<typeof begin>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));

describe('help has begun', () => {
  it('when the named helper met the child, which counts as contact', () => {
    expect(begin()).toEqual({
      ok: true,
      value: {
        begonnen: { op: '2027-01-11', door: ruben },
        contacten: [{ met: 'noor', op: '2027-01-11', wijze: 'inPersoon', door: ruben }],
      },
    });
  });
  it.each<[string, Partial<LegBeginVast>, string]>([
    ['tomorrow', { op: d('2027-01-13') }, 'contactInToekomst'],
    ['before the judge decided', { op: d('2026-12-15') }, 'contactVoorBeschikking'],
    ['by somebody who was not named', { door: femke }, 'nietDeHulpverlener'],
  ])('is refused %s', (_, command, kind) => {
    expect(kinds(begin(command))).toEqual([kind]);
  });
  it('is refused twice, without a named helper, and after the wait ended', () => {
    expect(kinds(begin({}, aWacht({ begonnen })))).toEqual(['alBegonnen']);
    expect(kinds(begin({}, aWacht({ hulpverlener: undefined })))).toEqual(['nietDeHulpverlener']);
    expect(kinds(begin({}, aWacht({ einde: { reden: 'ingetrokken', op: vandaag } })))).toEqual([
      'wachtGeeindigd',
    ]);
  });
});

it('records contact with several people at once, each once', () => {
  const command = { met: [linda, linda], op: vandaag, wijze: 'telefoon', door: ruben } as const;
  expect(decideLegContactVast(aWacht(), command, vandaag)).toMatchObject({
    ok: true,
    value: [{ met: linda }],
  });
  expect(decideLegContactVast(aWacht(), { ...command, met: [] }, vandaag)).toMatchObject({
    refusals: [{ kind: 'contactMetNiemand' }],
  });
});
