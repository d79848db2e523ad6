/** Invented names in the numbers of a region: some 9,000 distinct surnames, a few borne by many and most by few. */
const stammen =
  'Aker Alder Appel Baan Bak Beek Berg Berken Bies Blok Boer Bol Bos Bouw Braam Brand Breed Broek Brug Buiten Daal Dam Dijk Doorn Draai Driel Duin Eek Eik Elzen Enk Erf Es Everd Galg Geest Gerrit Gier Goor Graaf Groen Haag Hagen Ham Hart Haver Heem Heer Heg Heide Hem Hendrik Hert Heuvel Hoef Hoek Hof Holt Hoog Horst Hout Hul Huls Kamp Kap Kars Kei Kerk Klap Klein Klooster Knol Koek Kool Kop Kraan Krij Krom Kuil Laak Laan Laar Land Leem Leer Lieve Lind Loo Maan Maat Mark Meer Meul Moer Mol Mos Naald Nes Nieuw Noord Olde Ooij Oor Oost Over Paal Peer Pol Poort Put Raad Raven Reij Rijn Rijs Roos Rot Rug Schaap Schip Schol Slag Sloot Smal Snel Spaan Spijk Staal Steen Stok Stroom Tak Terp Til Toren Tul Ussel Vaar Veen Veld Ven Vier Vlas Vlier Voor Vree Waal Wal Wand Water Weer Wes Wiel Wijn Wild Wil Woud Zand Zee Zilver Zwan Zweer'.split(
    ' ',
  );
const uitgangen =
  'man mans stra sma ma sen s huis kamp ink inga hof dijk beek berg veld horst oord wijk stein aar ers en ema kens bos bergen boer broek brink burg voort gaard hage hoek huizen kers land loo meijer mulder poel rade ring schot sloot straten tjes veen vliet wold zaal zoon der wert'.split(
    ' ',
  );
const voorvoegsels = ['', '', '', '', '', 'van', 'van der', 'de', 'van den', 'ter'];

export interface Achternaam {
  readonly voorvoegsel: string;
  readonly geslachtsnaam: string;
}

/** The same 9,000 in the same order each time: neighbours in the list do not look alike. */
export const achternamen: readonly Achternaam[] = (() => {
  const all = uitgangen.flatMap((uitgang) => stammen.map((stam) => stam + uitgang));
  const step = 3_571;
  return Array.from({ length: Math.min(9_000, all.length) }, (_, index) => ({
    geslachtsnaam: all[(index * step) % all.length] ?? '',
    voorvoegsel: voorvoegsels[index % voorvoegsels.length] ?? '',
  }));
})();

export const voornamen: readonly string[] =
  'Aafke Aaron Abel Adil Aicha Aleida Alex Amber Amin Anna Annelies Anouar Arjan Astrid Ayse Bas Bente Berend Bilal Boris Bram Britt Carla Casper Chiara Cor Daan Danique Daphne David Demi Dewi Dilan Dion Eline Elif Emma Erik Esmee Eva Faruk Fenna Fien Finn Fleur Floor Frank Gerda Gijs Guido Hanna Harm Heleen Henk Hicham Hidde Iris Isa Ivo Jaap Jade Jan Janna Jasmijn Jasper Jens Jip Joanna Job Joke Jolanda Joris Julia Kaj Karin Karim Kees Khadija Kim Kiran Klaas Koen Lars Laura Leila Lena Levi Lies Liv Lotte Lucas Luuk Maartje Malik Marit Mart Mehmet Mees Mila Milan Mira Moos Naomi Niels Nina Noah Nora Olga Olaf Otto Pam Paula Pepijn Petra Pim Rachel Ravi Rens Rik Robin Roos Ruud Saar Sami Sanne Sara Senna Sita Sofie Stijn Suze Sven Tara Teun Thea Tijn Tim Tine Tobias Tom Ursula Valerie Vera Victor Wessel Wies Wim Yara Yusuf Zoe'.split(
    ' ',
  );
