import { overpersoon } from '@rondom/taal/schermen/overpersoon';
import { useZinnen } from '../../../platform/taal.tsx';
import { DefinitionList } from '../../../ui/DefinitionList.tsx';
import { bereikbaarVelden } from './bereikbaar-velden.ts';
import type { VeiligBereikbaar } from './use-openen.ts';

const rooms = { overpersoon };

/** What was agreed, as it was written down; what nobody said does not stand there. */
export function BereikbaarFeiten({ inhoud }: { inhoud: VeiligBereikbaar | null }) {
  const z = useZinnen(rooms).overpersoon.bereikbaar;
  if (inhoud === null) return <p>{z.leeg}</p>;
  const said = bereikbaarVelden.filter((veld) => inhoud[veld] !== '');
  return (
    <DefinitionList
      facts={said.map((veld) => ({
        term: z.velden[veld],
        value:
          veld === 'nummer' ? (
            <a href={`tel:${inhoud.nummer.replace(/[^\d+]/g, '')}`}>{inhoud.nummer}</a>
          ) : (
            <span lang="nl">{inhoud[veld]}</span>
          ),
      }))}
    />
  );
}
