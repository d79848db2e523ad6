import { tijdlijn } from '@rondom/taal/schermen/tijdlijn';
import { useZinnen } from '../../platform/taal.tsx';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import { lezersgroepen } from './lezers-groepen.ts';
import type { Mens } from './mensen.ts';
import type { Lezersantwoord, useLezers } from './use-lezers.ts';
import './tijdlijn.css';

const rooms = { tijdlijn };
const NAMED = 4;

interface LezersProps {
  query: ReturnType<typeof useLezers>;
  mensen: readonly Mens[];
  /** Shared with nobody: then there is one sentence to say. */
  niet: boolean;
}

/** Under the text: who will be able to read it, by name, and who not and why. */
export function Lezers({ query, mensen, niet }: LezersProps) {
  const z = useZinnen(rooms);
  const { lezers } = z.tijdlijn;
  if (query.data === undefined) {
    return <p className="notitie__klein">{query.isError ? lezers.onbekend : lezers.zoeken}</p>;
  }
  return (
    <div className="notitie__lezers" role="status">
      {niet ? (
        <ReaderLine readers={[]} except={[lezers.nietGedeeld]} />
      ) : (
        <Gezin antwoord={query.data} mensen={mensen} />
      )}
      <p className="notitie__klein">{lezers.medewerkers(query.data.medewerkers.map(({ naam }) => naam))}</p>
    </div>
  );
}

function Gezin({ antwoord, mensen }: { antwoord: Lezersantwoord; mensen: readonly Mens[] }) {
  const z = useZinnen(rooms);
  const { lezers } = z.tijdlijn;
  // In the order of the chips; who died or is still to be born is nobody's question here.
  const named = mensen.flatMap(({ id, naam, ongeboren }) => {
    const lezer = antwoord.gezin.find(({ persoonId }) => persoonId === id);
    return lezer === undefined || ongeboren ? [] : [{ ...lezer, naam }];
  });
  const { lezen, zonderPortaal, niet } = lezersgroepen(named);
  const shorten = (namen: readonly string[]) =>
    namen.length <= NAMED + 1 ? namen : [...namen.slice(0, NAMED), lezers.enNog(namen.length - NAMED)];
  return (
    <>
      <ReaderLine
        readers={lezen}
        except={niet.map(({ reden, namen }) => lezers.niet(shorten(namen), lezers.reden[reden]))}
      />
      {zonderPortaal.length === 0 ? null : (
        <p className="notitie__klein">{lezers.zonderPortaal(zonderPortaal)}</p>
      )}
      {lezen.length > 0 && antwoord.zichtbaarVanaf !== null ? (
        <p className="notitie__klein">{lezers.vanaf(antwoord.zichtbaarVanaf)}</p>
      ) : null}
    </>
  );
}
