import { useZinnen } from '../platform/taal.tsx';
import type { Fact } from '../ui/DefinitionList.tsx';
import type { Bericht, Persoon, Stap } from './bericht.ts';
import { rooms } from './zinnen.ts';

interface Deel {
  stap: Stap;
  titel: string;
  facts: readonly Fact[];
}

const isGenoemd = ({ naam, leeftijd, waar }: Persoon): boolean =>
  [naam, leeftijd, waar].some((text) => text.trim() !== '');

/** The whole message as it will be sent, in the order in which it was asked. */
export function useOverzicht(bericht: Bericht): readonly Deel[] {
  const z = useZinnen(rooms).melden;
  const fact = (term: string, text: string): Fact => ({
    term,
    value:
      text.trim() === '' ? <span className="melden__leeg">{z.controle.leeg}</span> : <Woorden text={text} />,
  });
  const { wie, woorden, over } = z;
  const werk =
    bericht.soort === 'professional'
      ? [fact(wie.functie, bericht.functie), fact(wie.organisatie, bericht.organisatie)]
      : [];
  const persoon = ({ rol, naam, leeftijd, waar }: Persoon, index: number): Fact => {
    const told = [naam, leeftijd, waar].filter((text) => text.trim() !== '').join(', ');
    return fact(`${index + 1}. ${over.rollen[rol]}`, told);
  };
  return [
    {
      stap: 'wie',
      titel: wie.titel,
      facts: [
        { term: wie.vraag, value: wie.soort[bericht.soort ?? 'burger'] },
        ...werk,
        fact(wie.naam, bericht.naam),
        fact(wie.bereikbaarOp, bericht.bereikbaarOp),
      ],
    },
    {
      stap: 'woorden',
      titel: woorden.titel,
      facts: [
        fact(woorden.gezien, bericht.gezien),
        fact(woorden.gehoord, bericht.gehoord),
        fact(woorden.gedacht, bericht.gedacht),
      ],
    },
    { stap: 'over', titel: over.titel, facts: bericht.personen.filter(isGenoemd).map(persoon) },
    {
      stap: 'acuut',
      titel: z.acuut.titel,
      facts: [{ term: z.controle.uKoos, value: bericht.acuut === true ? z.controle.ja : z.controle.nee }],
    },
  ];
}

/** Words as written, with their line ends. */
function Woorden({ text }: { text: string }) {
  return <span className="melden__woorden">{text}</span>;
}
