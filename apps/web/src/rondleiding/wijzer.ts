const MERK = 'data-rondleiding-wijst';
/** Room that the card takes from the right side of a desk: its own width and the space around it. */
const KAART_BREED = 440;
const KAART_HOOG = 380;
const TELEFOON = 640;

/** On a desk the card stands at the right; it goes left when it would stand on what it points at. */
function plekVoor(element: HTMLElement | undefined): 'rechts' | 'links' {
  if (element === undefined || innerWidth < TELEFOON) return 'rechts';
  const { right, left, bottom, top } = element.getBoundingClientRect();
  const under = right > innerWidth - KAART_BREED && bottom > innerHeight - KAART_HOOG && top < innerHeight;
  return under && left > KAART_BREED ? 'links' : 'rechts';
}

/** Points at one thing on the page with an outline, and brings it into view once. */
export function wijs() {
  let now: HTMLElement | undefined;
  return {
    naar(element: HTMLElement | undefined): 'rechts' | 'links' {
      if (element !== now) {
        now?.removeAttribute(MERK);
        element?.setAttribute(MERK, '');
        element?.scrollIntoView({ block: 'nearest' });
        now = element;
      }
      return plekVoor(element);
    },
  };
}
