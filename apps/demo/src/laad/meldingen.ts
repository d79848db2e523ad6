import type { PlainDate } from '@rondom/domain/kern';
import type { RijId, Tabellen } from './tabellen.ts';
import type { Wereld } from './wereld.ts';

export interface Meldinginhoud {
  readonly melder: {
    readonly soort: 'burger' | 'professional';
    readonly functie?: string;
    readonly organisatie?: string;
    readonly naam?: string;
  };
  readonly waarneming: { readonly gezien?: string; readonly gehoord?: string; readonly gedacht?: string };
  readonly personen: readonly {
    readonly rol: 'kind' | 'ouder' | 'ander';
    readonly naam?: string;
    readonly leeftijdOfGeboorte?: string;
  }[];
}

export interface Ontvangst {
  readonly nummer: string;
  readonly op: PlainDate;
  readonly tijd: string;
  readonly acuut: boolean;
  /** Without: Veilig Thuis Middenrijn. */
  readonly organisatie?: RijId;
  readonly inhoud: Meldinginhoud;
}

/** A melding as the front door keeps it; what became of it is added by whoever tells it. */
export function bouwMelding(
  { lading, kalender, organisaties }: Wereld,
  { nummer, op, tijd, acuut, organisatie, inhoud }: Ontvangst,
  gevolg: (verzegel: (kolom: 'reden', tekst: string) => Buffer) => Partial<Tabellen['melding']> = () => ({}),
): RijId {
  const id = lading.id('melding');
  const verzegel = (kolom: 'inhoud' | 'reden', tekst: string): Buffer =>
    lading.verzegel({ soort: 'melding', id }, { tabel: 'melding', kolom, rij: id }, tekst);
  lading.voeg('melding', {
    id,
    nummer,
    // Nobody kept the code of a receipt that was never handed out.
    code_hmac: lading.hmac('meldingcodetoets', `demo ${nummer}`),
    organisatie_id: organisatie ?? organisaties.id.middenrijn,
    melder_soort: inhoud.melder.soort,
    ontvangen_op: kalender.om(op, tijd),
    acuut,
    aantal_personen: inhoud.personen.length,
    inhoud_versleuteld: verzegel('inhoud', JSON.stringify(inhoud)),
    status: 'ontvangen',
    ...gevolg(verzegel),
  });
  return id;
}

/** Each named person was told, on one day. */
export function vertelAllen(
  { lading, kalender }: Wereld,
  melding: RijId,
  plaatsen: readonly number[],
  { op, door }: { readonly op: PlainDate; readonly door: RijId },
): void {
  for (const plaats of plaatsen)
    lading.nieuw('informeerstap', {
      ...{ melding_id: melding, plaats, soort: 'verteld', op, door },
      gezet_op: kalender.om(op, '16:10'),
    });
}

/** Telling one of them waits two weeks more, and why. */
export function stelVertellenUit(
  { lading, kalender }: Wereld,
  {
    melding,
    plaats,
    op,
    door,
  }: { readonly melding: RijId; readonly plaats: number; readonly op: PlainDate; readonly door: RijId },
  woorden: string,
): void {
  const id = lading.id('informeerstap');
  lading.voeg('informeerstap', {
    ...{ id, melding_id: melding, plaats, soort: 'verlengd', op, door, weken: 2, grond: 'beeindigen' },
    gezet_op: kalender.om(op, '15:05'),
    woorden_versleuteld: lading.verzegel(
      { soort: 'melding', id: melding },
      { tabel: 'informeerstap', kolom: 'woorden', rij: id },
      woorden,
    ),
  });
}

/** What else waits for a first look. */
export function bouwAndereMeldingen(wereld: Wereld): void {
  const { dag, kantoor } = wereld.kalender;
  bouwMelding(wereld, {
    nummer: 'M-9XD-305',
    op: dag(-2),
    tijd: '21:47',
    acuut: false,
    inhoud: {
      melder: { soort: 'burger' },
      waarneming: {
        gezien: 'De jongste staat ’s avonds laat nog alleen voor het raam. De gordijnen zijn overdag dicht.',
        gehoord: 'Veel geruzie, een paar keer per week. Daarna is het heel stil.',
        gedacht: 'Misschien valt het mee, maar ik lig er wakker van.',
      },
      personen: [
        { rol: 'kind', leeftijdOfGeboorte: 'ongeveer 4 jaar' },
        { rol: 'kind', leeftijdOfGeboorte: 'ongeveer 9 jaar' },
      ],
    },
  });
  bouwMelding(wereld, {
    nummer: 'M-HW6-770',
    op: kantoor(-1),
    tijd: '11:26',
    acuut: false,
    inhoud: {
      melder: { soort: 'professional', functie: 'huisarts', organisatie: 'huisartsenpraktijk De Beuk' },
      waarneming: {
        gezien: 'Vrouw van 81 met blauwe plekken op beide armen. Haar zoon doet het woord en blijft erbij.',
        gehoord: 'Zij zei zacht dat zij haar pinpas niet meer heeft.',
        gedacht: 'Ik vermoed dat de zoon het niet meer aankan en dat zij bang is om alleen te blijven.',
      },
      personen: [
        { rol: 'ander', naam: 'Jantje de Boer', leeftijdOfGeboorte: '81 jaar' },
        { rol: 'ander', naam: 'Durk Kramer' },
      ],
    },
  });
}
