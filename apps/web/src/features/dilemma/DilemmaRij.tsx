import { dilemma as woorden } from '@rondom/taal/schermen/dilemma';
import { useZinnen } from '../../platform/taal.tsx';
import { Button } from '../../ui/Button.tsx';
import { ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import { namenlijst } from './namenlijst.ts';
import { Uitkomst } from './Uitkomst.tsx';
import { useTrekIn, type Dilemma } from './use-dilemmas.ts';

const rooms = { dilemma: woorden };

/** One dilemma of a family: the question, between whom, with whom it lies and until when; or how it ended. */
export function DilemmaRij({ gezinId, dilemma }: { gezinId: string; dilemma: Dilemma }) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.bij;
  const trekIn = useTrekIn(gezinId);
  const { acties, id, versie } = dilemma;
  return (
    <ListRow
      title={alles.soort[dilemma.soort]}
      text={z.tussen(namenlijst(dilemma.organisaties))}
      under={
        <div className="dilemma">
          <p className="dilemma__vraag" lang="nl">
            {dilemma.vraag}
          </p>
          <p>
            <span className="dilemma__klein">{z.vandaag}: </span>
            <span lang="nl">{dilemma.vandaag}</span>
          </p>
          <Stand dilemma={dilemma} />
          <p className="dilemma__klein">{z.doorOp(dilemma.gevraagdDoor, dilemma.sinds)}</p>
          {acties.includes('trekIn') ? (
            <div className="noprint">
              <Button
                variant="plain"
                busy={trekIn.isPending}
                onClick={() => trekIn.mutate({ id, versie }, { onSuccess: () => toast(z.ingetrokkenKlaar) })}
              >
                {z.trekIn}
              </Button>
            </div>
          ) : null}
        </div>
      }
    />
  );
}

function Stand({ dilemma }: { dilemma: Dilemma }) {
  const z = useZinnen(rooms).dilemma.bij;
  const { stand, eigenaar, eigenaarTelefoon, klaarOp } = dilemma;
  const dag = klaarOp?.slice(0, 10) ?? '';
  if (stand === 'ingetrokken') return <p className="dilemma__klein">{z.ingetrokken(dag)}</p>;
  if (stand === 'afgerond') return <Uitkomst van={dilemma} slot={z.klaar(eigenaar ?? '', dag)} />;
  return (
    <p className="dilemma__wie" data-laat={dilemma.teLaat}>
      <strong>{eigenaar === null ? z.open[dilemma.aan] : z.bijWie(eigenaar)}</strong>
      {eigenaarTelefoon === null ? null : <a href={`tel:${eigenaarTelefoon}`}>{eigenaarTelefoon}</a>}
      <span>{z.uiterlijk(dilemma.uiterlijk)}</span>
      {dilemma.teLaat ? <span className="dilemma__laat">{z.teLaat}</span> : null}
    </p>
  );
}
