import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { andereWegStanden } from './soorten.ts';
import { telHindernissen } from './tel-hindernissen.ts';
import {
  decideBesluit,
  decideGeleerd,
  decidePapieren,
  decideStart,
  decideStop,
  decideZoek,
  stappenNu,
  type Start,
} from './weg.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const start = (over: Partial<Start> = {}): Start => ({
  ...{
    op: vandaag,
    wie: 'Een hulpverlener',
    grond: { soort: 'besluit' },
    papierenUiterlijk: d('2027-01-26'),
  },
  ...over,
});

describe('help first, papers after', () => {
  it('starts on a decision that was taken, on a duty, or on the yes of somebody with a name', () => {
    expect(decideStart('toegestaan', start(), vandaag).ok).toBe(true);
    expect(decideStart('gezocht', start({ grond: { soort: 'plicht', plicht: 'wmo233' } }), vandaag).ok).toBe(
      true,
    );
    expect(decideStart('gezocht', start(), vandaag)).toMatchObject({
      refusals: [{ kind: 'grondOntbreekt' }],
    });
    const naamloos = start({ grond: { soort: 'persoon', naam: ' ' } });
    expect(decideStart('gezocht', naamloos, vandaag)).toMatchObject({ refusals: [{ kind: 'naamLeeg' }] });
  });

  it('sets a day for the papers, on or after the start and within four weeks', () => {
    expect(decideStart('toegestaan', start({ papierenUiterlijk: d('2027-02-09') }), vandaag).ok).toBe(true);
    expect(decideStart('toegestaan', start({ papierenUiterlijk: d('2027-02-10') }), vandaag)).toMatchObject({
      refusals: [{ kind: 'papierenTeLaat', uiterlijk: '2027-02-09' }],
    });
    expect(decideStart('toegestaan', start({ papierenUiterlijk: d('2027-01-11') }), vandaag)).toMatchObject({
      refusals: [{ kind: 'papierenVoorStart' }],
    });
  });

  it('does not start tomorrow, nor with nobody who does it', () => {
    expect(decideStart('toegestaan', start({ op: d('2027-01-13'), wie: '' }), vandaag)).toMatchObject({
      refusals: [{ kind: 'wieLeeg' }, { kind: 'startInToekomst' }],
    });
  });

  it('has its papers only after the start, and is closed by what was learned', () => {
    for (const stand of andereWegStanden) {
      expect(decidePapieren(stand).ok).toBe(stand === 'gestart');
      expect(decideGeleerd(stand, 'Zo kan het.').ok).toBe(stand === 'papierenrond');
      expect(decideBesluit(stand, { mag: true, reden: 'Ja.' }).ok).toBe(stand === 'gezocht');
      expect(decideStop(stand, 'Niet nodig.').ok).toBe(['gevraagd', 'gezocht', 'toegestaan'].includes(stand));
    }
  });

  it('offers at each state exactly the steps that would not be refused for the state', () => {
    const zoek = {
      nodig: 'x',
      hindernis: 'regel',
      hindernisTekst: 'x',
      toestaat: 'gemeente',
      wie: '',
    } as const;
    for (const stand of andereWegStanden) {
      const kan = {
        zoek: decideZoek(stand, zoek, vandaag).ok,
        start: decideStart(stand, start({ grond: { soort: 'plicht', plicht: 'wmo233' } }), vandaag).ok,
        papieren: decidePapieren(stand).ok,
        geleerd: decideGeleerd(stand, 'x').ok,
        stop: decideStop(stand, 'x').ok,
      };
      const mogelijk = Object.entries(kan).flatMap(([stap, ja]) => (ja ? [stap] : []));
      expect(new Set(stappenNu(stand))).toEqual(new Set(mogelijk));
    }
  });

  it('is never decided without why', () => {
    for (const mag of [true, false])
      expect(decideBesluit('gezocht', { mag, reden: ' ' })).toMatchObject({
        refusals: [{ kind: 'redenLeeg' }],
      });
  });
});

it('counts obstacles by kind, most often first, and leaves out what never stood in the way', () => {
  const wegen = [
    { hindernis: 'geld' },
    { hindernis: 'contract' },
    { hindernis: 'contract' },
    { hindernis: null },
  ] as const;
  expect(telHindernissen(wegen)).toEqual([
    { hindernis: 'contract', aantal: 2 },
    { hindernis: 'geld', aantal: 1 },
  ]);
});
