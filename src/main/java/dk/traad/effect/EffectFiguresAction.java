package dk.traad.effect;

import static dk.traad.kernel.Role.ADMINISTRATOR;
import static dk.traad.kernel.Role.SERVICE_DIRECTOR;

import dk.traad.access.MunicipalityAction;
import dk.traad.kernel.Role;
import java.util.Set;

/** Who sees in figures whether it helps. */
enum EffectFiguresAction implements MunicipalityAction {
    READ_EFFECT_FIGURES(SERVICE_DIRECTOR, ADMINISTRATOR);

    private final Set<Role> roles;

    EffectFiguresAction(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
