/** Who was there, one on each line: name, organisation. A line without an organisation is a name alone. */
export function aanwezigenUit(tekst: string): { naam: string; organisatie: string }[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .map((regel) => {
      const [naam = '', ...rest] = regel.split(',').map((deel) => deel.trim());
      return { naam, organisatie: rest.filter((deel) => deel !== '').join(', ') || '-' };
    })
    .filter(({ naam }) => naam !== '');
}
