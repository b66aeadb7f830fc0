package dk.traad.settings;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the cooperation model has come to be what it is, the newest first. */
public record HistoryPage(List<Entry> entries) {
    /**
     * @param changedAt null for what there was before anybody changed it, as is by
     * @param isPresent whether this is what holds now
     */
    public record Entry(
            int version,
            @Nullable Instant changedAt,
            @Nullable String by,
            String why,
            List<Difference> differences,
            boolean isPresent) {}

    /** @param versions the newest first */
    static HistoryPage of(List<ModelVersions.Version> versions, Function<String, SettingsForm> read) {
        var forms = versions.stream().map(version -> read.apply(version.file())).toList();
        return new HistoryPage(IntStream.range(0, versions.size())
                .mapToObj(place -> {
                    var version = versions.get(place);
                    var isFirst = place == versions.size() - 1;
                    return new Entry(
                            version.version(),
                            version.changedAt(),
                            version.by(),
                            version.why(),
                            isFirst ? List.of() : Difference.between(forms.get(place + 1), forms.get(place)),
                            place == 0);
                })
                .toList());
    }
}
