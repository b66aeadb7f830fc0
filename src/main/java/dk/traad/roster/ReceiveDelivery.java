package dk.traad.roster;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.crypt.FileVault;
import dk.traad.roster.difference.CompareRoster;
import dk.traad.roster.difference.SamePersons;
import dk.traad.roster.reading.DeliveredFiles;
import dk.traad.roster.reading.UnusableDelivery;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Checks what was uploaded and keeps it, sealed, until somebody decides on it. */
@Component
class ReceiveDelivery {
    private static final int LONGEST_NAME = 120;

    private final CompareRoster comparison;
    private final Deliveries deliveries;
    private final FileVault vault;

    ReceiveDelivery(CompareRoster comparison, Deliveries deliveries, FileVault vault) {
        this.comparison = comparison;
        this.deliveries = deliveries;
        this.vault = vault;
    }

    /** @throws UnusableDelivery when it cannot be used; nothing is kept */
    Delivery.Id receive(Professional who, List<Resource> uploaded) {
        try {
            var files = DeliveredFiles.of(uploaded);
            var report = comparison
                    .compare(who.municipality(), files, SamePersons.all())
                    .report();
            var id = Delivery.Id.random();
            var sealed = vault.seal(who.municipality(), id.value(), files.asZip());
            deliveries.addReceived(id, name(uploaded), sealed, who.employee(), report);
            return id;
        } catch (IOException unreadable) {
            throw new UnusableDelivery("roster.unusable.unreadable");
        }
    }

    private static String name(List<Resource> uploaded) {
        var names = uploaded.stream()
                .map(file -> String.valueOf(file.getFilename()).replaceAll("^.*[/\\\\]", ""))
                .collect(Collectors.joining(", "));
        return names.length() <= LONGEST_NAME ? names : names.substring(0, LONGEST_NAME) + "…";
    }
}
