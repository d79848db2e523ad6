-- In how many days a region wants a dilemma settled holds no person: it is read by all, and says so. As 0054 for the ladder.

alter policy lees on rondom.dilemmaafspraak using (true);
