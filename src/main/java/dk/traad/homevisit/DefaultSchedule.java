package dk.traad.homevisit;

import static dk.traad.homevisit.VisitStep.AgeUnit.DAYS;
import static dk.traad.homevisit.VisitStep.AgeUnit.MONTHS;
import static dk.traad.homevisit.VisitStep.AgeUnit.WEEKS;
import static dk.traad.homevisit.VisitStep.Audience.ARRIVED;
import static dk.traad.homevisit.VisitStep.Audience.EVERYBODY;
import static dk.traad.homevisit.VisitStep.Audience.FIRST_TIME;

import dk.traad.homevisit.VisitStep.AgeUnit;
import dk.traad.homevisit.VisitStep.Audience;
import dk.traad.municipality.MunicipalityAdded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The visits every municipality begins with, to be changed in settings: what most of them offer. */
@Component
class DefaultSchedule {
    private static final int MINUTES = 60;

    private final VisitSteps steps;

    DefaultSchedule(VisitSteps steps) {
        this.steps = steps;
    }

    @EventListener
    void addTo(MunicipalityAdded unused) {
        add("Barselsbesøg", "First visit after birth", EVERYBODY, DAYS, 4, 5, false);
        add("Etableringsbesøg", "Visit in the second week", EVERYBODY, DAYS, 8, 14, false);
        add("2-månedersbesøg", "Visit at 2 months", EVERYBODY, WEEKS, 7, 10, true);
        add("4-månedersbesøg", "Visit at 4 months", FIRST_TIME, MONTHS, 4, 5, false);
        add("6-månedersbesøg", "Visit at 6 months", FIRST_TIME, MONTHS, 6, 7, false);
        add("9-månedersbesøg", "Visit at 9 months", EVERYBODY, MONTHS, 8, 10, true);
        add("Velkomstbesøg til tilflyttere", "Welcome visit to families who move here", ARRIVED, DAYS, 0, 28, false);
    }

    private void add(String nameDa, String nameEn, Audience audience, AgeUnit unit, int from, int to, boolean due) {
        steps.add(new VisitStep(VisitStep.Id.random(), nameDa, nameEn, audience, unit, from, to, MINUTES, due));
    }
}
