import { GezinDelen } from './GezinDelen.tsx';
import { GezinOpTelefoon } from './GezinOpTelefoon.tsx';
import { useOpenGezin } from './gezin-context.ts';
import { usePhone } from './use-phone.ts';

/** The first part of a family: what one needs at a glance. */
export function GezinOverzicht() {
  const props = useOpenGezin();
  const Delen = usePhone() ? GezinOpTelefoon : GezinDelen;
  return <Delen {...props} />;
}
