import { expect, it } from 'vitest';
import { findOnvolledigeDatum, getPlainDate, type OnvolledigeDatum } from '../kern/index.ts';
import { persoonId, sorteerKinderen, type Geboorte } from './index.ts';

const geboren = (datum: string): Geboorte => ({
  soort: 'geboren',
  datum: findOnvolledigeDatum(datum) as OnvolledigeDatum,
});
const kind = (roepnaam: string, geboorte: Geboorte) => ({
  id: persoonId(roepnaam),
  naam: { roepnaam },
  geboorte,
});

it('shows brothers and sisters eldest first, unknown age after them and the unborn child last', () => {
  const kinderen = [
    kind('baby', { soort: 'ongeboren', uitgerekendeDatum: getPlainDate('2027-06-11') }),
    kind('onbekend', geboren('0000')),
    kind('Sem', geboren('2019-05-21')),
    kind('Bo', geboren('2014')),
    kind('Noor', geboren('2014-09-03')),
  ];
  expect(sorteerKinderen(kinderen).map((k) => k.naam.roepnaam)).toEqual([
    'Bo',
    'Noor',
    'Sem',
    'onbekend',
    'baby',
  ]);
});

it('puts twins in the order of their names, whatever the order given', () => {
  const tweeling = [kind('Zoë', geboren('2019-05-21')), kind('Ava', geboren('2019-05-21'))];
  expect(sorteerKinderen(tweeling).map((k) => k.id)).toEqual(['Ava', 'Zoë']);
  expect(sorteerKinderen([...tweeling].reverse()).map((k) => k.id)).toEqual(['Ava', 'Zoë']);
});
