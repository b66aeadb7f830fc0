package dk.traad.access;

import dk.traad.kernel.Role;
import java.util.Set;

/** Something staff do for the municipality as a whole, never with a child's content. */
public interface MunicipalityAction {
    String name();

    Set<Role> roles();
}
