import { describe, expect, it } from 'vitest';
import { getPlainDate } from '../kern/index.ts';
import { organisatieId } from '../regio/index.ts';
import {
  decideRondPadstapAf,
  decideVraagOverPad,
  listPadacties,
  listPadstappen,
  tekortaantal,
  type Padwacht,
} from './pad.ts';
import type { Padsoort } from './soorten.ts';
import { decideZetUrgentie, isHerzieningTeLaat } from './urgentie.ts';

const dag = getPlainDate;
const vandaag = dag('2027-01-12');
const brug = organisatieId('1');
const noor: Padwacht = { soort: 'vastejeugdbeschermer', uiterlijk: dag('2026-12-28'), metWerker: false };

describe('the path of a child without a worker', () => {
  it('does not start before the fifth working day, with a worker, or for another kind of waiting', () => {
    expect(listPadstappen(noor, dag('2026-12-27'))).toEqual([]);
    expect(listPadstappen({ ...noor, metWerker: true }, vandaag)).toEqual([]);
    expect(listPadstappen({ ...noor, soort: 'passendehulp' }, vandaag)).toEqual([]);
  });

  it('starts on the fifth working day with four things, each with its owner and its day', () => {
    expect(
      listPadstappen(noor, dag('2026-12-28')).map((stap) => [stap.soort, stap.eigenaar, stap.uiterlijk]),
    ).toEqual([
      ['andereGi', 'gecertificeerdeinstelling', '2026-12-29'],
      ['lokaalTeam', 'lokaalteam', '2026-12-29'],
      ['expertteam', 'gecertificeerdeinstelling', '2026-12-30'],
      ['tekortmelding', 'gecertificeerdeinstelling', '2026-12-29'],
    ]);
  });

  it('is walked by its owner alone, once, and the shortage is told apart', () => {
    const kinds = (stap: Parameters<typeof decideRondPadstapAf>[0], organisatie: typeof brug | null) => {
      const decided = decideRondPadstapAf(stap, 'gedaan', { organisatie });
      return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
    };
    expect(kinds({ soort: 'andereGi', eigenaar: brug }, organisatieId('2'))).toEqual(['padstapVanAnder']);
    expect(kinds({ soort: 'andereGi' }, brug)).toEqual(['padstapVanAnder']);
    expect(kinds({ soort: 'andereGi', eigenaar: brug, gedaanOp: vandaag }, brug)).toEqual([
      'padstapAlGedaan',
    ]);
    expect(kinds({ soort: 'tekortmelding', eigenaar: brug }, brug)).toEqual(['tekortApart']);
    expect(kinds({ soort: 'expertteam', eigenaar: brug }, brug)).toEqual(['expertteamApart']);
    expect(kinds({ soort: 'andereGi', eigenaar: brug }, brug)).toEqual([]);
  });

  it('asks the expert team with a question and not with a tick, and says so when nobody could be asked', () => {
    const stap = { soort: 'expertteam', eigenaar: brug } as const;
    expect(decideVraagOverPad(stap, { organisatie: null }).ok).toBe(false);
    expect(decideVraagOverPad({ ...stap, gedaanOp: vandaag }, { organisatie: brug }).ok).toBe(false);
    expect(decideVraagOverPad({ ...stap, soort: 'andereGi' }, { organisatie: brug }).ok).toBe(false);
    expect(decideVraagOverPad(stap, { organisatie: brug }).ok).toBe(true);
    expect(decideRondPadstapAf(stap, 'nietGelukt', { organisatie: brug }).ok).toBe(true);
  });

  it('offers of a step what its owner may do with it, and nothing else', () => {
    const acties = (soort: Padsoort, organisatie: typeof brug | null = brug) =>
      listPadacties({ soort, eigenaar: brug }, { organisatie });
    expect(acties('expertteam', null)).toEqual([]);
    expect(acties('tekortmelding')).toEqual([]);
    expect(acties('expertteam')).toEqual(['vraag', 'nietGelukt']);
    expect(acties('andereGi')).toEqual(['gedaan', 'nietGelukt']);
  });

  it('tells the NZa no small number', () => {
    expect([tekortaantal(1), tekortaantal(9), tekortaantal(10)]).toEqual([
      'minderDanTien',
      'minderDanTien',
      10,
    ]);
  });
});

describe('urgency', () => {
  const kinds = (reden: string, herzienOp: string, urgentie: 'vandaag' | 'opVolgorde' = 'vandaag') => {
    const decided = decideZetUrgentie({}, { urgentie, reden, herzienOp: dag(herzienOp) }, vandaag);
    return decided.ok ? [] : decided.refusals.map(({ kind }) => kind);
  };

  it('is not said without a reason, nor without a later day to look again', () => {
    expect(kinds('  ', '2027-01-13')).toEqual(['urgentieRedenOntbreekt']);
    expect(kinds('x', '2027-01-12')).toEqual(['herzienNietLater']);
  });

  it('is looked at again the sooner, the more urgent it is', () => {
    expect(kinds('x', '2027-01-16')).toEqual(['herzienTeLaat']);
    expect(kinds('x', '2027-01-16', 'opVolgorde')).toEqual([]);
  });

  it('stays as it was said when that day passes, and is shown to be old', () => {
    expect([isHerzieningTeLaat(vandaag, vandaag), isHerzieningTeLaat(dag('2027-01-11'), vandaag)]).toEqual([
      false,
      true,
    ]);
  });
});
