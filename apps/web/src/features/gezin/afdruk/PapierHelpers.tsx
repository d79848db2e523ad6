import { useWoordenVan } from '../../portaal/use-woorden-van.ts';
import type { Afdruk } from './use-afdruk.ts';

/** Who helps, with the number written out: paper cannot call. */
export function PapierHelpers({ afdruk }: { afdruk: Afdruk }) {
  const { z, eigen } = useWoordenVan(afdruk);
  const uitvoerder: Partial<Record<string, string>> = z.uitvoerder;
  return (
    <section className="papier__stuk">
      <h2>{z.wieHelpt}</h2>
      {afdruk.wieHelpt.length === 0 ? <p>{z.niemandHelpt}</p> : null}
      <ul>
        {afdruk.wieHelpt.map(({ gebruikerId, naam, soort, uitvoerdersoort, organisatie, telefoon }) => {
          const rol =
            soort === 'vastgezicht' || soort === 'duogezicht'
              ? eigen.vastGezicht
              : (uitvoerder[uitvoerdersoort ?? ''] ?? z.rol[soort]);
          return (
            <li key={gebruikerId}>
              <strong lang="nl">{naam}</strong>
              {[rol, organisatie, telefoon].filter((part) => part !== null).map((part) => ` · ${part}`)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
