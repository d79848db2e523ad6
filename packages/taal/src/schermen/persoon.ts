import { joinNames } from '../aantal.ts';
import type { Catalogus } from '../catalogus.ts';
import { formatDate, formatOnvolledigeDatum } from '../datum.ts';

/** Who somebody is, in words: age, gezag, relations. Said the same wherever a person stands. */
const nl = {
  naamOnbekend: 'naam niet bekend',
  ongeboren: 'het ongeboren kind',
  leeftijd: {
    jaren: (n: number) => (n < 1 ? 'nog geen jaar' : `${n} jaar`),
    tussen: (van: number, tot: number) => `${van} of ${tot} jaar`,
    onbekend: 'leeftijd niet bekend',
  },
  verwacht: (datum: string) => `verwacht rond ${formatDate('nl', datum)}`,
  geboren: (datum: string) => `geboren ${formatOnvolledigeDatum('nl', datum)}`,
  overleden: (datum: string) => `overleden ${formatOnvolledigeDatum('nl', datum)}`,
  gezag: (namen: readonly string[]) => `gezag: ${joinNames('nl', namen)}`,
  gezagVerteld: (namen: readonly string[]) => `gezag: ${joinNames('nl', namen)} (verteld, nog na te kijken)`,
  gezagDerde: 'iemand anders dan de ouders',
  gezagOnbekend: 'gezag niet bekend',
  adresGeheim: 'adres geheim',
  rol: {
    kind: 'kind',
    ouder: 'ouder',
    partner: 'partner',
    grootouder: 'grootouder',
    netwerk: 'netwerk',
    anders: 'hoort bij het gezin',
  },
  rolMan: { ouder: 'vader', grootouder: 'opa' },
  rolVrouw: { ouder: 'moeder', grootouder: 'oma' },
  van: (wat: string, namen: readonly string[]) => `${wat} van ${joinNames('nl', namen)}`,
  stiefouder: { man: 'stiefvader', vrouw: 'stiefmoeder', onbekend: 'stiefouder' },
  pleegouder: { man: 'pleegvader', vrouw: 'pleegmoeder', onbekend: 'pleegouder' },
  samen: {
    huwelijk: (naam: string) => `getrouwd met ${naam}`,
    geregistreerdpartnerschap: (naam: string) => `geregistreerd partner van ${naam}`,
    samenwonend: (naam: string) => `samen met ${naam}`,
    anders: (naam: string) => `samen met ${naam}`,
  },
  uitElkaar: (naam: string, datum: string | undefined) =>
    datum === undefined
      ? `uit elkaar met ${naam}`
      : `uit elkaar met ${naam} sinds ${formatOnvolledigeDatum('nl', datum)}`,
  partnerOverleden: (naam: string) => `partner ${naam} is overleden`,
  geslacht: { man: 'Man', vrouw: 'Vrouw', onbekend: 'Niet bekend' },
};

const en: typeof nl = {
  naamOnbekend: 'name not known',
  ongeboren: 'the unborn child',
  leeftijd: {
    jaren: (n) => (n < 1 ? 'under one year' : `${n} ${n === 1 ? 'year' : 'years'}`),
    tussen: (van, tot) => `${van} or ${tot} years`,
    onbekend: 'age not known',
  },
  verwacht: (datum) => `expected around ${formatDate('en', datum)}`,
  geboren: (datum) => `born ${formatOnvolledigeDatum('en', datum)}`,
  overleden: (datum) => `died ${formatOnvolledigeDatum('en', datum)}`,
  gezag: (namen) => `gezag (parental authority): ${joinNames('en', namen)}`,
  gezagVerteld: (namen) =>
    `gezag (parental authority): ${joinNames('en', namen)} (told, still to be checked)`,
  gezagDerde: 'somebody else than the parents',
  gezagOnbekend: 'gezag (parental authority) not known',
  adresGeheim: 'address secret',
  rol: {
    kind: 'child',
    ouder: 'parent',
    partner: 'partner',
    grootouder: 'grandparent',
    netwerk: 'network',
    anders: 'belongs to the family',
  },
  rolMan: { ouder: 'father', grootouder: 'grandfather' },
  rolVrouw: { ouder: 'mother', grootouder: 'grandmother' },
  van: (wat, namen) => `${wat} of ${joinNames('en', namen)}`,
  stiefouder: { man: 'stepfather', vrouw: 'stepmother', onbekend: 'step-parent' },
  pleegouder: { man: 'foster father', vrouw: 'foster mother', onbekend: 'foster parent' },
  samen: {
    huwelijk: (naam) => `married to ${naam}`,
    geregistreerdpartnerschap: (naam) => `registered partner of ${naam}`,
    samenwonend: (naam) => `together with ${naam}`,
    anders: (naam) => `together with ${naam}`,
  },
  uitElkaar: (naam, datum) =>
    datum === undefined
      ? `separated from ${naam}`
      : `separated from ${naam} since ${formatOnvolledigeDatum('en', datum)}`,
  partnerOverleden: (naam) => `partner ${naam} has died`,
  geslacht: { man: 'Man', vrouw: 'Woman', onbekend: 'Not known' },
};

export const persoon = { nl, en } satisfies Catalogus;
