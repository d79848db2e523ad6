import { dilemma as weigeringen } from '@rondom/taal/refusals/dilemma';
import { dilemma } from '@rondom/taal/schermen/dilemma';
import { useSessie } from '../../platform/sessie.ts';
import { useZinnen } from '../../platform/taal.tsx';
import { useFaults } from '../../platform/use-faults.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { ListRow } from '../../ui/List.tsx';
import { toast } from '../../ui/toast-store.ts';
import { namenlijst } from './namenlijst.ts';
import { Uitkomst } from './Uitkomst.tsx';
import { useNeemAan, type Zaak } from './use-zaken.ts';

const rooms = { dilemma };
const FAULTS = { refusals: { weigeringen }, fields: {} };

/** One dilemma under its number: the question, between whom, by when and why then, and whose it is. No family. */
export function ZaakRij({ zaak, onRondAf }: { zaak: Zaak; onRondAf: () => void }) {
  const alles = useZinnen(rooms).dilemma;
  const z = alles.zaak;
  return (
    <ListRow
      title={alles.soort[zaak.soort]}
      text={`${zaak.nummer} · ${zaak.regio} · ${z.tussen(namenlijst(zaak.organisaties.map(({ naam }) => naam)))}`}
      under={
        <div className="dilemma">
          <p className="dilemma__vraag" lang="nl">
            {zaak.vraag}
          </p>
          <p>
            <span className="dilemma__klein">{alles.bij.vandaag}: </span>
            <span lang="nl">{zaak.vandaag}</span>
          </p>
          {zaak.klaarOp === null ? (
            <Loopt zaak={zaak} />
          ) : (
            <Uitkomst van={zaak} slot={z.opgelost(zaak.klaarOp.slice(0, 10))} />
          )}
          <p className="dilemma__klein">
            {z.van(zaak.van, zaak.sinds)}
            {zaak.vrager === null ? null : (
              <>
                {' · '}
                {z.vrager(zaak.vrager)}{' '}
                {zaak.vragerTelefoon === null ? null : (
                  <a href={`tel:${zaak.vragerTelefoon}`}>{zaak.vragerTelefoon}</a>
                )}
              </>
            )}
          </p>
          <Stappen zaak={zaak} onRondAf={onRondAf} />
        </div>
      }
    />
  );
}

function Loopt({ zaak }: { zaak: Zaak }) {
  const z = useZinnen(rooms).dilemma.zaak;
  const vandaag = useSessie().data?.vandaag ?? zaak.uiterlijk;
  const laat = Math.round((Date.parse(vandaag) - Date.parse(zaak.uiterlijk)) / 86_400_000);
  return (
    <p className="dilemma__wie" data-laat={zaak.teLaat}>
      <strong>{z.uiterlijk(zaak.uiterlijk)}</strong>
      {zaak.teLaat ? <span className="dilemma__laat">{z.dagenTeLaat(laat)}</span> : null}
      <span className="dilemma__klein">{z.waarom(zaak.werkdagen)}</span>
      <span>{zaak.eigenaar === null ? z.niemand : z.eigenaar(zaak.eigenaar)}</span>
    </p>
  );
}

function Stappen({ zaak, onRondAf }: { zaak: Zaak; onRondAf: () => void }) {
  const z = useZinnen(rooms).dilemma.zaak;
  const neem = useNeemAan(zaak);
  const faults = useFaults(neem.error, FAULTS);
  if (zaak.acties.length === 0) return null;
  return (
    <div className="noprint">
      <ErrorSummary faults={faults} />
      {zaak.acties.includes('neemAan') ? (
        <Button
          variant="primary"
          busy={neem.isPending}
          onClick={() => neem.mutate(undefined, { onSuccess: () => toast(z.aangenomen) })}
        >
          {zaak.eigenaar === null ? z.neemAan : z.neemOver}
        </Button>
      ) : null}
      {zaak.acties.includes('rondAf') ? (
        <Button variant="primary" onClick={onRondAf}>
          {z.rondAf}
        </Button>
      ) : null}
    </div>
  );
}
