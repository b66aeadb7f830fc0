package dk.traad.roster;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.FileVault;
import dk.traad.roster.difference.ApplyRoster;
import dk.traad.roster.difference.CompareRoster;
import dk.traad.roster.difference.Difference;
import dk.traad.roster.difference.Example;
import dk.traad.roster.difference.Renumbering;
import dk.traad.roster.difference.Report;
import dk.traad.roster.difference.SamePersons;
import dk.traad.roster.reading.DeliveredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Opens a waiting delivery, lays it beside the municipality as it is now, and applies it once. */
@Component
class DecideDelivery {
    private final CompareRoster comparison;
    private final ApplyRoster application;
    private final Deliveries deliveries;
    private final FileVault vault;

    DecideDelivery(CompareRoster comparison, ApplyRoster application, Deliveries deliveries, FileVault vault) {
        this.comparison = comparison;
        this.application = application;
        this.deliveries = deliveries;
        this.vault = vault;
    }

    enum Outcome {
        APPLIED,
        /** More would end than goes without saying; nothing is changed. */
        HELD,
        DECIDED_BEFORE,
        /** No row of it could be used; nothing is changed, and it waits to be put aside. */
        ALL_REFUSED
    }

    /** What a waiting delivery would change now, when whoever probably has another number is taken for the same person. */
    record Look(Report report, List<Example> examples, List<Renumbering> renumberings) {}

    /** @param look what it would have changed; only when it is held or all of it refused */
    record Decision(Outcome outcome, @Nullable Look look) {}

    /** Empty when it is decided on. */
    Optional<Look> look(Professional who, Delivery.Id delivery) {
        return compare(who, delivery, SamePersons.all()).map(this::look);
    }

    private Look look(Difference difference) {
        return new Look(difference.report(), comparison.examples(), difference.renumberings());
    }

    /** @param same whom somebody has ticked as the same person under another number */
    Decision apply(Professional who, Delivery.Id delivery, boolean confirmed, Set<UUID> same) {
        var difference = compare(who, delivery, SamePersons.only(same)).orElse(null);
        if (difference == null) {
            return new Decision(Outcome.DECIDED_BEFORE, null);
        }
        if (difference.report().isAllRefused()) {
            return new Decision(Outcome.ALL_REFUSED, look(difference));
        }
        if (difference.report().needsConfirmation() && !confirmed) {
            return new Decision(Outcome.HELD, look(difference));
        }
        if (!deliveries.apply(delivery, who.employee(), difference.report())) {
            return new Decision(Outcome.DECIDED_BEFORE, null);
        }
        application.apply(difference);
        return new Decision(Outcome.APPLIED, null);
    }

    private Optional<Difference> compare(Professional who, Delivery.Id delivery, SamePersons same) {
        return deliveries
                .content(delivery)
                .map(closed -> comparison.compare(who.municipality(), files(who, delivery, closed), same));
    }

    private DeliveredFiles files(Professional who, Delivery.Id delivery, byte[] closed) {
        var zip = vault.open(who.municipality(), delivery.value(), closed);
        try {
            return DeliveredFiles.of(List.of(new ByteArrayResource(zip)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
