package dk.traad.access;

import static dk.traad.access.FamilyRule.citizens;

import java.util.List;

/**
 * Something a citizen does with their own child's pages, or with their own from 15. Families and staff never share an
 * action. Any rule is enough; what says none is for custody holders alone.
 */
public interface FamilyAction {
    String name();

    default List<FamilyRule> rules() {
        return List.of(citizens().whoHoldCustody());
    }
}
