import { useZinnen } from '../../platform/taal.tsx';
import { KeptWords } from '../../ui/KeptWords.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** The family was open here and is no longer one's own: nothing of it stays, and no word that was typed is lost. */
export function NietMeer() {
  const { fout } = useZinnen().kader;
  return (
    <>
      <PageHeading tab={fout.nietMeer} lead={fout.nietMeerTekst}>
        {fout.nietMeer}
      </PageHeading>
      <KeptWords />
      <LinkButton href="/werk">{fout.naarBegin}</LinkButton>
    </>
  );
}
