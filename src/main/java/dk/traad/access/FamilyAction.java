package dk.traad.access;

/** Something a custody holder does with their own child's pages. Families and staff never share an action. */
public interface FamilyAction {
    String name();
}
