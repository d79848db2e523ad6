import { describe, expect, it } from 'vitest';
import { gezinId } from '../gezin/index.ts';
import { getPlainDate } from '../kern/index.ts';
import { maatregelId, type Maatregel } from '../maatregel/index.ts';
import { persoonId } from '../gezin/index.ts';
import { medewerkerId, organisatieId } from '../regio/index.ts';
import { decideDoeMee, relaties, relatiesVan, type Betrokkenheid, type DoeMee } from './index.ts';

const d = getPlainDate;
const vandaag = d('2027-01-12');
const gezin = gezinId('1');
const femke = medewerkerId('femke');
const deLinde = organisatieId('de-linde');
const deBrug = organisatieId('de-brug');
const ask = (command: Partial<DoeMee> = {}, betrokkenheden: readonly Betrokkenheid[] = []) =>
  decideDoeMee(
    { betrokkenheden },
    {
      gezin,
      medewerker: femke,
      organisatie: deLinde,
      rol: 'meedenker',
      vanaf: vandaag,
      tot: d('2027-01-27'),
      ...command,
    },
  );
const kinds = (outcome: ReturnType<typeof ask>) => (outcome.ok ? [] : outcome.refusals.map((r) => r.kind));

describe('asking somebody in', () => {
  it('sets beforehand until when somebody thinks along or replaces', () => {
    expect(ask().ok).toBe(true);
    expect(kinds(ask({ tot: undefined }))).toEqual(['einddatumOntbreekt']);
    expect(kinds(ask({ rol: 'vervanger', tot: undefined }))).toEqual(['einddatumOntbreekt']);
    expect(kinds(ask({ rol: 'triage', tot: undefined }))).toEqual([]);
  });
  it('refuses an end on or before the start, and the same role twice', () => {
    expect(kinds(ask({ tot: vandaag }))).toEqual(['totVoorVanaf']);
    const eerder = ask();
    expect(kinds(ask({ vanaf: d('2027-01-20') }, eerder.ok ? [eerder.value] : []))).toEqual(['doetAlMee']);
    expect(
      kinds(ask({ vanaf: d('2027-01-27'), tot: d('2027-02-01') }, eerder.ok ? [eerder.value] : [])),
    ).toEqual([]);
  });
});

describe('how a worker stands to a family', () => {
  const maatregel: Maatregel = {
    id: maatregelId('1'),
    soort: 'ondertoezichtstelling',
    kind: persoonId('noor'),
    ingangsdatum: d('2026-12-16'),
    einddatum: d('2027-12-16'),
    instelling: deBrug,
  };
  const asked = ask();
  const betrokkenheden = asked.ok ? [asked.value] : [];
  const of = (wie: typeof femke, dag = vandaag, leidtTeamVan: (typeof deBrug)[] = [], in_ = gezin) =>
    relatiesVan(
      wie,
      in_,
      { betrokkenheden, maatregelen: in_ === gezin ? [maatregel] : [], leidtTeamVan },
      dag,
    );

  it('ends with the last day of taking part', () => {
    expect(of(femke, d('2027-01-26'))).toEqual(['meedenker']);
    expect(of(femke, d('2027-01-27'))).toEqual(['geen']);
    expect(of(femke, d('2027-01-11'))).toEqual(['geen']);
  });
  it('is none for a colleague who does not take part, nor for another family', () => {
    expect(of(medewerkerId('daan'))).toEqual(['geen']);
    expect(of(femke, vandaag, [], gezinId('2'))).toEqual(['geen']);
  });
  it('makes a team leader only of the instelling that carries a running measure', () => {
    const anja = medewerkerId('anja');
    expect(of(anja, vandaag, [deBrug])).toEqual(['teamleider']);
    expect(of(anja, d('2027-12-16'), [deBrug])).toEqual(['geen']);
    expect(of(anja, vandaag, [deLinde])).toEqual(['geen']);
  });
  it('only ever names relations that access knows', () => {
    expect(relaties).toContain(of(femke)[0]);
  });
});
