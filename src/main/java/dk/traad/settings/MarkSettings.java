package dk.traad.settings;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.municipality.Mark;
import dk.traad.municipality.Municipalities;
import dk.traad.screen.Screen;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The municipality's mark: kept by its fingerprint in the history and shown there, and as a picture in base 64 in the file. */
@Component
@Order(11)
class MarkSettings implements SettingsPart {
    static final String SECTION = "mark";
    private static final String PICTURE = "picture";
    private static final int SHOWN = 8;

    private final Municipalities municipalities;
    private final MarkPictures pictures;

    MarkSettings(Municipalities municipalities, MarkPictures pictures) {
        this.municipalities = municipalities;
        this.pictures = pictures;
    }

    static Optional<Mark> read(String base64) {
        try {
            return Mark.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    static String written(byte[] picture) {
        return Base64.getEncoder().encodeToString(picture);
    }

    @Override
    public String kind() {
        return "mark";
    }

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public List<SettingsField> fields() {
        return List.of(SettingsField.typed(PICTURE, "settings.mark.picture"));
    }

    @Override
    public List<String> key() {
        return List.of();
    }

    @Override
    public List<Setting> present() {
        var mark = municipalities.present().mark();
        return mark.isEmpty() ? List.of() : List.of(new Setting(SECTION, Map.of(PICTURE, mark)));
    }

    @Override
    public List<Setting> toKeep() {
        return municipalities.mark(municipalities.present().mark()).stream()
                .map(picture -> new Setting(SECTION, Map.of(PICTURE, written(picture))))
                .toList();
    }

    @Override
    public void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        if (read(values.getOrDefault(PICTURE, "")).isEmpty()) {
            errors.rejectValue(PICTURE, "settings.mark.wrong");
        }
    }

    @Override
    public void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        var mark = read(values.getOrDefault(PICTURE, "")).orElseThrow();
        pictures.keep(mark);
        municipalities.change(mark);
    }

    /** One that was taken away before pictures were kept is known by its fingerprint alone. */
    @Override
    public @Nullable String picture(SettingsField field, String value) {
        return !value.isEmpty() && pictures.has(value) ? MarkController.PICTURES + value + ".png" : null;
    }

    /** Where a picture cannot stand; that it is another can. */
    @Override
    public String words(Screen screen, SettingsField field, String value) {
        return value.isEmpty()
                ? ""
                : screen.text("settings.mark.some", value.substring(0, Math.min(SHOWN, value.length())));
    }
}
