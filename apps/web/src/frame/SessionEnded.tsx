import { useSessionEnded } from '../platform/session-ended.ts';
import { useZinnen } from '../platform/taal.tsx';
import { Banner } from '../ui/Banner.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

/** The session ended while somebody was at work: what is kept, and the way back in. */
export function SessionEnded() {
  const z = useZinnen();
  const ended = useSessionEnded();
  return (
    <div role="status">
      {ended ? (
        <Banner
          tone="amber"
          title={z.kader.fout.uitgelogd}
          action={
            <LinkButton variant="plain" href="/aanmelden">
              {z.kader.fout.aanmelden}
            </LinkButton>
          }
        >
          <p>{z.kader.fout.uitgelogdTekst}</p>
        </Banner>
      ) : null}
    </div>
  );
}
