import { describe, expect, it } from 'vitest';
import { getMoment, getPlainDate as day } from '../../../domain/src/kern/index.ts';
import * as domein from '../../../domain/src/termijn/index.ts';
import { gevolgZin, schermen, termijnUitleg, termijnWoord, zonderLengteNaam, type Taal } from '../index.ts';

describe('clocks to the hour, and clocks to which something happened', () => {
  const regels = (
    taal: Taal,
    soort: domein.Termijnsoort,
    vanaf: string,
    feiten: domein.Verloopfeiten = {},
  ) => {
    const start = vanaf.includes('T') ? { tijdstip: getMoment(vanaf) } : day(vanaf);
    const outcome = domein.computeVerloop({ soort, vanaf: start }, feiten);
    if (!outcome.ok) throw new Error(outcome.refusals[0]?.kind);
    const { kop, regels: lines } = termijnUitleg(taal, outcome.value.termijn);
    return [kop, ...lines];
  };
  const reden = 'de dreiging is er nog';

  it.each<[domein.Termijnsoort, string, domein.Verloopfeiten, string[]]>([
    [
      'bereikbaarheidhuisverbod',
      '2027-03-27T15:30',
      {},
      [
        'Uiterlijk zondag 28 maart 16.30 uur',
        'Het huisverbod werd opgelegd op za 27 mrt om 15.30 uur.',
        '24 uur later is zo 28 mrt om 16.30 uur.',
        'Een termijn in uren schuift niet op voor vrije dagen.',
      ],
    ],
    [
      'huisverbod',
      '2027-01-12T15:00',
      { verlengingen: [{ aantal: 18, eenheid: 'dagen', reden }] },
      [
        'Tot dinsdag 9 februari 2027 15.00 uur',
        'Het huisverbod werd opgelegd op di 12 jan om 15.00 uur.',
        'Tien dagen: wo 13, do 14, vr 15, za 16, zo 17, ma 18, di 19, wo 20, do 21, vr 22 jan.',
        'Verlengd met 18 dagen, tot en met di 9 feb. Reden: de dreiging is er nog.',
        'Het vervalt vanzelf op di 9 feb om 15.00 uur.',
      ],
    ],
    [
      'datalek',
      '2027-01-12',
      {},
      [
        'Uiterlijk vrijdag 15 januari',
        'Het datalek werd ontdekt op di 12 jan.',
        'Het uur is niet bekend. De tijd loopt af in de loop van vr 15 jan.',
        'Een termijn in uren schuift niet op voor vrije dagen.',
      ],
    ],
    [
      'beschikkingwmo',
      '2027-01-04',
      { opschortingen: [{ van: day('2027-01-06'), tot: day('2027-01-11'), reden: 'er miste een stuk' }] },
      [
        'Uiterlijk maandag 25 januari',
        'De aanvraag kwam binnen op ma 4 jan.',
        'Twee weken na ma 4 jan is ma 18 jan.',
        'Van wo 6 jan tot ma 11 jan stond de klok stil: 5 dagen erbij. Reden: er miste een stuk.',
        'Za 23, zo 24 jan zijn vrij. De termijn loopt door tot en met ma 25 jan.',
      ],
    ],
    [
      'beschikkingwmo',
      '2027-01-04',
      { opschortingen: [{ van: day('2027-01-12'), reden: 'er mist een stuk' }] },
      [
        'De klok staat stil',
        'De aanvraag kwam binnen op ma 4 jan.',
        'Twee weken na ma 4 jan is ma 18 jan.',
        'De klok staat stil sinds di 12 jan. Daarna nog 7 dagen. Reden: er mist een stuk.',
      ],
    ],
    [
      'planwettelijk',
      '2027-01-04',
      { ingetrokkenOp: day('2027-01-11') },
      [
        'Deze klok geldt niet meer',
        'Op ma 4 jan stond vast dat er geen familiegroepsplan komt.',
        'Zes weken na ma 4 jan is ma 15 feb.',
        'De beslissing is ingetrokken op ma 11 jan. Deze klok heeft nooit gegolden.',
      ],
    ],
    [
      'scholingsprogrammapijdriejaar',
      '2027-04-12',
      {},
      [
        'Vanaf dinsdag 12 januari 2027',
        'De pij-maatregel eindigt met voorwaarden op ma 12 apr.',
        'Drie maanden vóór ma 12 apr is di 12 jan.',
        'Vanaf 12 januari 2027 mag het. Eerder mag het niet.',
      ],
    ],
  ])('%s from %s with %j', (soort, vanaf, feiten, expected) => {
    expect(regels('nl', soort, vanaf, feiten)).toEqual(expected);
    const english = regels('en', soort, vanaf, feiten);
    expect(english).toHaveLength(expected.length);
    for (const line of english.slice(1)) expect(line).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe('what happens when a clock passes', () => {
  const told = (taal: Taal, soort: domein.Termijnsoort): string[] =>
    domein
      .listGevolgen(domein.computeTermijn({ soort, vanaf: day('2027-01-04') }))
      .map((verwacht) => gevolgZin(taal, verwacht));

  it.each<[domein.Termijnsoort, string[]]>([
    [
      'ondertoezichtstelling',
      [
        'Vanaf 4 januari 2028 geldt het niet meer, tenzij er verlenging komt.',
        'Komt er geen verlenging, dan hoort de Raad dat vooraf, uiterlijk 3 november 2027.',
        'Hoger beroep kan tot en met 5 april 2027.',
      ],
    ],
    [
      'intrekkingaanwijzing',
      [
        'Geen antwoord is vanaf 19 januari 2027 een weigering.',
        'Naar de rechter na een weigering kan daarna.',
      ],
    ],
    [
      'voorlopigeondertoezichtstelling',
      ['Vanaf 4 april 2027 geldt het niet meer.', 'Tegen de beslissing van de rechter is geen hoger beroep.'],
    ],
  ])('%s', (soort, expected) => expect(told('nl', soort)).toEqual(expected));

  it('has words in both languages for every consequence', () => {
    for (const soort of domein.listTermijnsoorten())
      for (const taal of ['nl', 'en'] as const)
        for (const zin of told(taal, soort)) expect(zin).toMatch(/^[A-Z].*\.$/);
  });
});

it('a duty without a length has a name and its word', () => {
  for (const soort of domein.listSoortenZonderLengte()) {
    const { woord } = domein.termijnenZonderLengte[soort];
    for (const taal of ['nl', 'en'] as const)
      expect(`${zonderLengteNaam(taal, soort)}: ${termijnWoord(taal, woord)}`).toMatch(/^[A-Z].+: [a-z].+$/);
  }
});

it('every chapter of the register has its name', () => {
  const named = Object.keys(schermen.termijnregels.nl.hoofdstuk).sort();
  expect(named).toEqual([...Object.keys(domein.hoofdstukken), 'zonderLengte'].sort());
});

it('every event of the domain has its clause, and no clause stands for an event that does not exist', () => {
  const eigen = ['besliste', 'belast', 'geinformeerd'];
  const named = Object.keys(schermen.termijn.nl.beeld.gebeurtenis).filter((code) => !eigen.includes(code));
  expect(named.sort()).toEqual([...domein.gebeurtenissen].sort());
});
