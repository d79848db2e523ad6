import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gezinId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import {
  decideEersteBlik,
  meldingId,
  veiligheidsuitkomsten,
  vervolgen,
  type EersteBlik,
  type Melding,
} from './index.ts';

const vandaag = getPlainDate('2027-01-12');
const gezin = gezinId('1');
const aMelding = (over: Partial<Melding> = {}): Melding => ({
  id: meldingId('7'),
  ontvangenOp: vandaag,
  melder: { soort: 'professional', functie: 'leerkracht', organisatie: 'De Wilg' },
  acuut: false,
  status: 'ontvangen',
  ...over,
});
const look = (command: Partial<EersteBlik>, melding = aMelding()) =>
  decideEersteBlik(
    melding,
    { veiligheid: 'geenVanBeide', vervolg: 'geenVervolg', reden: 'Uitgezocht.', ...command },
    vandaag,
  );
const kinds = (outcome: ReturnType<typeof look>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));

describe('the first look', () => {
  it('hands over to who takes part around the family, and keeps sight until they took it on', () => {
    expect(look({ veiligheid: 'structureleOnveiligheid', vervolg: 'overdracht', gezin })).toMatchObject({
      value: {
        status: 'afgerond',
        beoordeeldOp: vandaag,
        zetVeiligheidsstand: true,
        veiligThuisHoudtZicht: true,
      },
    });
  });
  it('cannot hand over without a family', () => {
    expect(kinds(look({ veiligheid: 'beide', vervolg: 'overdracht' }))).toEqual(['overdrachtZonderGezin']);
    expect(kinds(look({ veiligheid: 'beide', vervolg: 'overdracht' }, aMelding({ gezin })))).toEqual([]);
  });
  it('keeps open what cannot be judged yet, without a next step but with the reason', () => {
    expect(look({ veiligheid: 'nogNietTeBeoordelen', vervolg: undefined })).toMatchObject({
      value: { status: 'nogNietTeBeoordelen', beoordeeldOp: undefined },
    });
    expect(kinds(look({ veiligheid: 'nogNietTeBeoordelen', vervolg: 'overdracht', gezin }))).toEqual([
      'vervolgNogNietMogelijk',
    ]);
  });
  it('wants a next step and a reason', () => {
    expect(kinds(look({ vervolg: undefined, reden: ' ' }))).toEqual(['redenOntbreekt', 'vervolgOntbreekt']);
  });
  it('judges a melding once', () => {
    const melding = aMelding({ status: 'afgerond', beoordeeldOp: vandaag });
    expect(look({}, melding)).toEqual({
      ok: false,
      refusals: [{ kind: 'meldingAlBeoordeeld', beoordeeldOp: vandaag }],
    });
    expect(kinds(look({}, aMelding({ status: 'nogNietTeBeoordelen' })))).toEqual([]);
  });
  it('refuses a day before the melding came in', () => {
    expect(kinds(look({}, aMelding({ ontvangenOp: getPlainDate('2027-01-13') })))).toEqual([
      'beoordeeldVoorOntvangst',
    ]);
  });
  it('never ends an unsafe melding without a next step, and never lets its family readers read by default', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...veiligheidsuitkomsten),
        fc.option(fc.constantFrom(...vervolgen), { nil: undefined }),
        fc.option(fc.constant(gezin), { nil: undefined }),
        (veiligheid, vervolg, over) => {
          const outcome = look({ veiligheid, vervolg, gezin: over });
          if (!outcome.ok || veiligheid === 'geenVanBeide') return;
          if (outcome.value.status === 'afgerond')
            expect(['veiligThuis', 'overdracht', 'regionaalMaatwerk']).toContain(vervolg);
          expect(outcome.value.veiligThuisHoudtZicht).toBe(true);
          expect(outcome.value.zetVeiligheidsstand).toBe(over !== undefined);
        },
      ),
    );
  });
});
