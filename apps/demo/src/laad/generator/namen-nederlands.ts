const lijst = (tekst: string): readonly string[] => tekst.split(', ');

/** Surnames as `voorvoegsel|naam` or a name alone, by the part of the region where they are most at home. */
export const achternamenPerStreek = {
  'Centraal Gelderland': lijst(
    'Berendsen, Peelen, Aalbers, Loeters, Reijmers, Huting, van|Onna, Gerritsen, Derksen, Roelofs, Evers, Rutgers, Polman, Heijting, Witjes, van de|Pavert, Hendriks, Jolink, Teunissen, Bouwman, Verheij, Budel, van|Silfhout, Bosveld, Hageman',
  ),
  'Rijk van Nijmegen': lijst(
    'Thijssen, Willems, Janssen, Cillessen, van den|Heuvel, Gerrits, Verriet, Arts, Mulders, Kersten, Peters, Derks, van|Haren, Nillesen, Jacobs, Loeffen, Wijers, Hermsen, van|Wezel, Toonen, Smits, Geurts, Kuijpers, Burgers, van|Bergen',
  ),
  Rivierenland: lijst(
    'van|Zoelen, van|Beusekom, Verbeek, de|Kock, van|Ooijen, van|Mourik, den|Hartog, van|Lith, Udo, van|Doorn, Verhoeks, Kolff, van|Wijk, van der|Meijden, van|Hemert, Hol, van|Est, Blom, de|Leeuw, van|Oort, Versteeg, van|Tussenbroek',
  ),
  FoodValley: lijst(
    'van de|Kraats, van|Ginkel, van|Ommeren, Hardeman, van de|Kamp, van|Maanen, Bouw, van|Veldhuizen, van den|Brandhof, Hazeleger, Roelofsen, van|Middendorp, Lokhorst, van de|Weerd, Wassink, Schouten, van|Holland, van|Roekel, Drost, Blankespoor',
  ),
  'Noord-Veluwe': lijst(
    'Docter, Hamstra, Hop, Foppen, van|Loo, Bonestroo, Westerink, Vierhout, van den|Bor, Hooijer, van|Werven, van de|Poll, Wijnne, Brons, Mazier, Stoffer, van|Boeijen, Labots, Kragt, Petersen, Timmer, ten|Hove, van|Dijkhuizen',
  ),
  'Midden-IJssel/Oost-Veluwe': lijst(
    'Buitenhuis, Bosgoed, van|Lohuizen, Harmsen, Wesselink, Wagenvoort, Nijhof, Brummel, Slijkhuis, Beltman, Tiemens, Garritsen, van den|Esschert, Dolman, Wilbrink, Berenschot, Bloemendal, Jansonius, Regelink, Oosterhof, Zwarthoff, Kieft, van|Essen, Draaijer',
  ),
  Achterhoek: lijst(
    'te|Brake, Roenhorst, Kolkman, Wissink, Rensink, Wamelink, Heusinkveld, Hoftijzer, Lammers, Klein Gebbink, Groot Bruinderink, Ruesink, Meerdink, Wiggers, te|Winkel, Navis, Bulsink, Schreurs, Kemperman, Tieltjes, Nales, Geerdink, Wopereis, Oonk, ter|Horst',
  ),
} as const;

/** Names that are at home everywhere. */
export const achternamenOveral = lijst(
  'de|Vries, Bakker, Visser, Meijer, Mulder, de|Groot, Vos, Peters, Hendriks, van|Leeuwen, Dekker, Brouwer, de|Wit, Dijkstra, Smits, de|Graaf, van der|Meer, van der|Linden, Kok, van der|Veen, Vermeulen, van den|Broek, de|Bruijn, van der|Heijden, Schouten, Willemsen, van|Vliet, Hoekstra, Maas, Verhagen, Koster, van der|Wal, Prinsen, Blom, Huisman, Postma, Kuiper, Veenstra, Kramer, van den|Brink, Scholten, van|Wijngaarden, Timmermans, Groen, Gerritse, Bosch, van|Rossum, Sanders, Kuijpers, Hofman',
);

export const vrouwenVolwassen = lijst(
  'Wendy, Anouk, Chantal, Marieke, Kim, Sanne, Linsey, Angela, Denise, Ingrid, Petra, Carola, Suzanne, Rianne, Manon, Esther, Nicole, Daniëlle, Patricia, Marloes, Ellen, Joyce, Mirjam, Yvonne, Bianca, Jolanda, Astrid, Femmy, Lianne, Natasja, Willemijn, Tamara, Judith, Inge, Karin, Simone, Roos, Maaike, Renate, Leonie, Hester, Annelies, Jacqueline, Miranda, Ilona, Froukje',
);
export const mannenVolwassen = lijst(
  'Remco, Joey, Martijn, Dave, Ronald, Bert, Arend, Edwin, Mitchel, Jeroen, Marco, Erik, Bas, Sander, Niels, Rick, Wouter, Michel, Gert-Jan, Stefan, Dennis, Vincent, Frank, Harm, Robert, Arjan, Maarten, Pieter, Henk-Jan, Roy, Peter, Jaap, Koen, Ruud, Tom, Hans, Gijs, Freek, Leon, Casper, Johan, Wilco, Olaf, Thijs, Hugo, Bart',
);
export const ouderen = {
  vrouw: lijst(
    'Riet, Truus, Willemina, Annie, Gerda, Hendrika, Corrie, Dina, Mientje, Bep, Greet, Jannie, Ria, Toos, Nel, Tonny, Geertje, Wil, Alie, Betsie, Fenna, Diny',
  ),
  man: lijst(
    'Wim, Gerrit, Jan, Henk, Theo, Arie, Cor, Derk, Bertus, Herman, Piet, Joop, Evert, Antoon, Dirk, Hendrik, Sjaak, Willem, Johan, Albert, Teunis, Gerard',
  ),
} as const;
export const meisjes = lijst(
  'Fleur, Lieve, Isa, Roos, Evi, Saar, Lotte, Fenna, Noa, Julia, Tess, Sophie, Liv, Yara, Nora, Maud, Sara, Anna, Lynn, Vera, Jasmijn, Merel, Puck, Sterre, Feline, Benthe, Iris, Floor, Hanna, Mila, Suze, Pleun, Lina, Marit, Jet, Nienke, Elin, Amber, Loïs, Wietske, Fien, Guusje, Eva, Lara, Bo, Emma, Silke, Dagmar',
);
export const jongens = lijst(
  'Jurre, Mats, Noud, Stijn, Tygo, Levi, Milo, Sven, Thijmen, Sam, Jesse, Bas, Cas, Daan, Luuk, Finn, Mees, Teun, Siem, Boaz, Guus, Ties, Bram, Hugo, Lars, Jens, Thomas, Gijs, Julian, Niek, Koen, Floris, Job, Pepijn, Ruben, Dex, Twan, Jelte, Olivier, Stan, Max, Jop, Abel, Rens, Vinz, Tom, Jonas, Melle',
);
