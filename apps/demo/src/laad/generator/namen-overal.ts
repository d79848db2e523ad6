const lijst = (tekst: string): readonly string[] => tekst.split(', ');

/** Names of people whose parents or grandparents came from elsewhere, or from another province. */
export interface Namenbron {
  readonly achternamen: readonly string[];
  /** Where women carry another form of the name. */
  readonly vrouwelijk?: readonly (readonly [string, string])[];
  readonly vrouwen: readonly string[];
  readonly mannen: readonly string[];
  readonly meisjes: readonly string[];
  readonly jongens: readonly string[];
}

export const namenbronnen = {
  fries: {
    achternamen: lijst(
      'Hoekstra, Postma, Zijlstra, Wiersma, Bouma, Sikkema, Terpstra, Boersma, Hiemstra, Feenstra',
    ),
    vrouwen: lijst('Baukje, Ytsje, Sietske, Tjitske, Hiske, Aukje'),
    mannen: lijst('Sjoerd, Douwe, Jelle, Wiebe, Folkert, Tjeerd'),
    meisjes: lijst('Jildou, Fardau, Nynke, Silke, Anke, Elske'),
    jongens: lijst('Jorrit, Hidde, Sietse, Ype, Rindert, Jurjen'),
  },
  turks: {
    achternamen: lijst(
      'Kaya, Demirci, Özdemir, Yıldırım, Arslan, Çelik, Koç, Aydın, Polat, Şahin, Aksoy, Erdoğdu, Güneş, Karataş',
    ),
    vrouwen: lijst('Sevda, Emine, Zeynep, Hatice, Elif, Gülay, Derya, Yasemin, Sevgi'),
    mannen: lijst('Hakan, Murat, Emre, Mehmet, Serkan, Yusuf, Kemal, Orhan, Tolga'),
    meisjes: lijst('Ecrin, Defne, Azra, Nisa, Melis, Ela, Ceren, Duru'),
    jongens: lijst('Kerem, Emir, Efe, Berat, Mert, Kaan, Yiğit, Eren'),
  },
  marokkaans: {
    achternamen: lijst(
      'El Idrissi, Bouzidi, Amrani, Haddouti, Ouali, Bakkali, Chaouki, El Khattabi, Azzouzi, Benali, Tahiri, Lamrani, El Mansouri, Zerouali',
    ),
    vrouwen: lijst('Loubna, Fatima, Naima, Souad, Karima, Hanan, Samira, Ikram, Malika'),
    mannen: lijst('Youssef, Omar, Rachid, Khalid, Hassan, Abdel, Mounir, Said, Driss'),
    meisjes: lijst('Amira, Salma, Yasmina, Aya, Nour, Hafsa, Inaya, Malak'),
    jongens: lijst('Rayan, Adam, Ilyas, Zakaria, Anas, Bilal, Imran, Ayoub'),
  },
  surinaams: {
    achternamen: lijst(
      'Ramdin, Ramcharan, Kartosen, Vreden, Sedney, Jagroep, Soerodimedjo, Pinas, Wijngaarde, Biharie, Amatkarijo, Landveld',
    ),
    vrouwen: lijst('Shanice, Priya, Sharida, Lucia, Wonny, Jennifer, Sarita, Muriel'),
    mannen: lijst('Gino, Rishi, Stanley, Ruben, Vikash, Clyde, Iwan, Melvin'),
    meisjes: lijst('Zoë, Anaya, Jaylinn, Rowena, Kiara, Diya, Shayla'),
    jongens: lijst('Jayden, Rohan, Giovanni, Damian, Arjun, Quincy, Xavi'),
  },
  antilliaans: {
    achternamen: lijst('Martina, Winklaar, Croes, Maduro, Isenia, Leito, Richardson, Bernadina'),
    vrouwen: lijst('Shurandy, Angeline, Migdalia, Rosalinda, Ludmila'),
    mannen: lijst('Ricardo, Elton, Rignald, Jairo, Norwin'),
    meisjes: lijst('Naomi, Kaylee, Shantely, Gianna, Alysha'),
    jongens: lijst('Jeremiah, Dylan, Rodney, Aiden, Tyrone'),
  },
  moluks: {
    achternamen: lijst('Pattinama, Tuhumury, Latuheru, Sahetapy, Manuhutu, Pelupessy, Souisa, Matulessy'),
    vrouwen: lijst('Monica, Dorien, Yolanda, Selfie, Ester'),
    mannen: lijst('Johny, Benno, Frans, Otis, Max'),
    meisjes: lijst('Talitha, Jaimy, Nadine, Mayra, Keisha'),
    jongens: lijst('Jerrel, Milan, Noah, Romano, Djamo'),
  },
  pools: {
    achternamen: lijst('Nowak, Wójcik, Mazur, Krawczyk, Pawlak, Duda'),
    vrouwelijk: [
      ['Kowalski', 'Kowalska'],
      ['Zieliński', 'Zielińska'],
      ['Wiśniewski', 'Wiśniewska'],
      ['Lewandowski', 'Lewandowska'],
      ['Jankowski', 'Jankowska'],
      ['Malinowski', 'Malinowska'],
    ],
    vrouwen: lijst('Agnieszka, Magdalena, Katarzyna, Ewa, Joanna, Beata, Iwona, Dorota'),
    mannen: lijst('Marek, Piotr, Tomasz, Krzysztof, Paweł, Grzegorz, Adam, Dariusz'),
    meisjes: lijst('Maja, Zuzanna, Oliwia, Lena, Hania, Pola'),
    jongens: lijst('Kuba, Filip, Antoni, Szymon, Oskar, Bartek'),
  },
  syrisch: {
    achternamen: lijst(
      'Al Hamwi, Darwish, Haddad, Khalil, Al Masri, Sabbagh, Kassem, Al Rifai, Najjar, Shahin',
    ),
    vrouwen: lijst('Rima, Hala, Noura, Rasha, Lubna, Maha, Samar'),
    mannen: lijst('Firas, Bassam, Ziad, Anwar, Mazen, Tarek, Nabil'),
    meisjes: lijst('Lamar, Tala, Sham, Rand, Jana, Mais'),
    jongens: lijst('Karam, Yazan, Jad, Laith, Amir, Taim'),
  },
  eritrees: {
    achternamen: lijst('Tesfay, Haile, Tekle, Gebremedhin, Kidane, Berhane, Woldu, Mehari'),
    vrouwen: lijst('Selam, Luwam, Rahwa, Feven, Senait, Mebrat'),
    mannen: lijst('Dawit, Yonas, Filmon, Robel, Biniam, Tesfalem'),
    meisjes: lijst('Bethlehem, Soliana, Heran, Arsema, Delina'),
    jongens: lijst('Nahom, Natnael, Abel, Henok, Yafet'),
  },
  oekraiens: {
    achternamen: lijst('Shevchenko, Bondarenko, Tkachenko, Kravets, Melnyk, Savchuk, Lysenko'),
    vrouwen: lijst('Oksana, Iryna, Natalia, Olena, Svitlana'),
    mannen: lijst('Andriy, Serhiy, Oleh, Taras, Vasyl'),
    meisjes: lijst('Zlata, Daryna, Sofiia, Polina, Vira'),
    jongens: lijst('Matviy, Danylo, Tymofiy, Maksym, Nazar'),
  },
  duits: {
    achternamen: lijst('Hoffmann, Krüger, Vogel, Brandt, Seidel, Terhorst, Lange'),
    vrouwen: lijst('Claudia, Anke, Sabine, Julia, Kerstin'),
    mannen: lijst('Matthias, Jörg, Torsten, Markus, Uwe'),
    meisjes: lijst('Leonie, Emilia, Frieda, Mathilda, Lea'),
    jongens: lijst('Leon, Felix, Moritz, Paul, Emil'),
  },
  afghaans: {
    achternamen: lijst('Rahimi, Haidari, Noori, Safi, Karimi, Amiri, Yousufi'),
    vrouwen: lijst('Fereshta, Zahra, Nilofar, Shabnam, Parwin'),
    mannen: lijst('Nasir, Farid, Hamid, Jawad, Reza'),
    meisjes: lijst('Yasmin, Setara, Mursal, Roya, Hadia'),
    jongens: lijst('Samir, Elias, Arman, Omid, Behzad'),
  },
} as const satisfies Readonly<Record<string, Namenbron>>;
