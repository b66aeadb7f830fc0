package dk.traad.access;

import dk.traad.access.Decision.Asked;
import dk.traad.access.Decision.Opening;
import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.AuditEntry;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the log what the door decided: by the same word as the rule, with the relation that opened it. */
@Component
class DoorLog {
    /** Children whose names stand on a page about several; what is told of one child has no such object. */
    static final String LIST = "LIST";

    private static final String GROUP = "GROUP";

    private final AccessLog log;

    DoorLog(AccessLog log) {
        this.log = log;
    }

    /** What is only asked for a button or a list is not told: nothing has been shown yet. */
    void decided(Decision decision) {
        if (decision.asked() != Asked.AT_THE_DOOR) {
            return;
        }
        var entry = about(entry(decision.who(), decision.action(), decision.openedBy()), decision);
        if (decision.isAllowed()) {
            log.did(entry);
        } else {
            log.denied(entry.because(
                    decision.denial() == null ? null : decision.denial().name()));
        }
    }

    /** @param reason typed by a person who was told that the family reads it */
    void inEmergency(Decision decision, String reason) {
        if (!decision.isAllowed()) {
            decided(decision);
            return;
        }
        var entry = entry(decision.who(), decision.action(), decision.openedBy());
        log.did(about(entry, decision).because(Relation.BREAK_GLASS.name()).saying(reason));
    }

    void shownOnList(SignedIn who, String action, ChildId child, @Nullable Opening openedBy) {
        log.did(entry(who, action, openedBy).about(child).on(LIST));
    }

    void shownInGroup(SignedIn who, String action, GroupId group, ChildId child, @Nullable Opening openedBy) {
        log.did(entry(who, action, openedBy).about(child).on(GROUP, group));
    }

    private static AuditEntry about(AuditEntry entry, Decision decision) {
        return switch (decision.about()) {
            case ChildId child -> entry.about(child).shownTo(decision.audience());
            case GroupId group -> entry.on(GROUP, group);
            case null, default -> entry;
        };
    }

    private static AuditEntry entry(SignedIn who, String action, @Nullable Opening openedBy) {
        if (openedBy == null) {
            return AuditEntry.of(Actor.of(who, null, null), action);
        }
        var relation = openedBy.relation();
        return AuditEntry.of(Actor.of(who, openedBy.role(), openedBy.unit()), action)
                .because(relation == null ? null : relation.name());
    }
}
