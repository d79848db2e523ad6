import { raadsonderzoek } from '@rondom/taal/schermen/raadsonderzoek';
import { useZinnen } from '../../platform/taal.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Stukken } from './Stukken.tsx';
import type { Raadsverzoek } from './use-raadsonderzoek.ts';

const rooms = { raadsonderzoek };

/** The request as both sides read it: what, why now, who knows, and what went along. */
export function Verzoek({ verzoek, open = false }: { verzoek: Raadsverzoek; open?: boolean }) {
  const z = useZinnen(rooms).raadsonderzoek;
  const weten = verzoek.verteldAan.map(({ naam }) => naam);
  return (
    <>
      <blockquote className="raad__woorden">
        <p lang="nl">{verzoek.vraag}</p>
      </blockquote>
      <DefinitionList
        facts={[
          { term: z.waarom, value: <span lang="nl">{verzoek.waarom}</span> },
          ...(verzoek.nietVerteld === null
            ? []
            : [{ term: z.nietVerteld, value: <span lang="nl">{verzoek.nietVerteld}</span> }]),
        ]}
      />
      <p className="raad__klein">
        {weten.length === 0 ? z.weetNiemand : z.weet(weten)} {z.grond(verzoek.artikel)}
      </p>
      <details className="raad__open" open={open}>
        <summary>{`${z.stukken.mee} (${String(verzoek.stukken.length)})`}</summary>
        {verzoek.stukken.length === 0 ? (
          <p className="raad__klein">{z.stukken.zonder}</p>
        ) : (
          <Stukken stukken={verzoek.stukken} />
        )}
      </details>
    </>
  );
}
