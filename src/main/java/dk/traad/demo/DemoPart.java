package dk.traad.demo;

import java.time.LocalDate;

/** What one feature adds to a municipality of the demo, when its people, places and assessments are there. */
interface DemoPart {
    void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today);
}
