/** The address that calls a number as it was written: "06 0000 1201" becomes "tel:0600001201". */
export const telefoonAdres = (nummer: string): string => `tel:${nummer.replace(/[^+\d]/g, '')}`;
