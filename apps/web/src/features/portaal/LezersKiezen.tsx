import { portaalwoorden } from '@rondom/taal/schermen/portaalwoorden';
import { useZinnen } from '../../platform/taal.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { CheckChips } from '../../ui/CheckChips.tsx';
import { RadioChips } from '../../ui/RadioChips.tsx';
import { ReaderLine } from '../../ui/ReaderLine.tsx';
import { vastGezichtVan, voornaam } from './namen.ts';
import type { MogelijkeLezer, Portaal } from './use-portaal.ts';
import { useWoordenVan } from './use-woorden-van.ts';
import { keuzelezers, lezerSleutel, lezersVan, type Woordinhoud } from './woordinhoud.ts';

const rooms = { portaalwoorden };

interface LezersKiezenProps {
  portaal: Portaal;
  inhoud: Woordinhoud;
  onWijzig: (deel: Partial<Woordinhoud>) => void;
  fout?: string | undefined;
}

/** Who may read: by name, always visible before sending, with what choosing somebody brings about. */
export function LezersKiezen({ portaal, inhoud, onWijzig, fout }: LezersKiezenProps) {
  const z = useZinnen(rooms).portaalwoorden;
  const { toon } = useWoordenVan(portaal);
  const naamVan = useLezernaam(portaal);
  const vast = vastGezichtVan(portaal);
  const anderen = keuzelezers(portaal);
  const { lezen, wachten } = lezersVan(portaal, inhoud);
  const buiten = inhoud.keuze === 'iedereen' ? anderen.filter(({ gevaar }) => gevaar) : [];
  const rollen: Partial<Record<string, string>> = z.rol;
  const keuzes = [
    { value: 'alleenVastGezicht' as const, label: z.alleen(vast) },
    { value: 'ook' as const, label: z.ook(vast) },
    { value: 'iedereen' as const, label: z.iedereen },
  ];
  return (
    <>
      <RadioChips
        legend={z.wieMagLezen}
        layout="rows"
        tone="plum"
        options={anderen.length === 0 ? keuzes.slice(0, 1) : keuzes}
        value={inhoud.keuze}
        onValueChange={(keuze) => onWijzig({ keuze })}
      />
      {inhoud.keuze !== 'ook' ? null : (
        <CheckChips
          id="lezers"
          legend={z.kies}
          layout="rows"
          tone="plum"
          options={anderen.map((lezer) => ({
            value: lezerSleutel(lezer),
            label: naamVan(lezer),
            // "mama" says it already.
            ...(naamVan(lezer) === lezer.naam || lezer.soort === 'medewerker'
              ? { hint: rollen[lezer.rol] ?? '' }
              : {}),
          }))}
          values={inhoud.gekozen}
          onValuesChange={(gekozen) => onWijzig({ gekozen })}
          error={fout}
        />
      )}
      <div role="status" className="stapel">
        {wachten.map((lezer) => (
          <Banner key={lezerSleutel(lezer)} tone="amber">
            <p data-rondleiding="gevaar-kiest">{z[toon].gevaarKiest(naamVan(lezer), vast)}</p>
          </Banner>
        ))}
        <ReaderLine
          readers={[vast, ...lezen.map(naamVan)]}
          except={[
            ...wachten.map((lezer) => z.nogNiet(naamVan(lezer), vast)),
            ...buiten.map((lezer) => z[toon].nietInIedereen(naamVan(lezer))),
            ...(lezen.length + wachten.length === 0 ? [z.verderNiemand] : []),
          ]}
        />
        <p>{lezen.length + wachten.length === 0 ? z[toon].houdtVoorZich(vast) : z[toon].vertelt(vast)}</p>
      </div>
    </>
  );
}

/** A reader by the name the writer uses: mama, Samira, oma. */
export function useLezernaam(portaal: Portaal) {
  const { noem } = useWoordenVan(portaal);
  return ({ soort, id, naam }: Pick<MogelijkeLezer, 'soort' | 'id' | 'naam'>): string =>
    soort === 'medewerker' ? voornaam(naam ?? '') : noem({ id, roepnaam: naam });
}
