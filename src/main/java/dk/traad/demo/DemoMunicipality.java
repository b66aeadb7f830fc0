package dk.traad.demo;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.municipality.CooperationModel;
import dk.traad.municipality.Mark;
import dk.traad.municipality.OwnWords;
import dk.traad.municipality.ReadyModel;
import java.util.Optional;
import java.util.UUID;

/** The municipalities of the demo, and what each has decided for itself. */
enum DemoMunicipality {
    HORSENS(615, "Horsens"),
    HOLBAEK(316, "Holbæk"),
    JAMMERBUGT(849, "Jammerbugt"),
    HELSINGOER(217, "Helsingør"),
    /** Nobody but an administrator, so that a real roster can be read in. */
    ESBJERG(561, "Esbjerg");

    private final MunicipalityCode code;
    private final String title;

    DemoMunicipality(int code, String title) {
        this.code = new MunicipalityCode(code);
        this.title = title;
    }

    MunicipalityCode code() {
        return code;
    }

    String title() {
        return title;
    }

    /** Where its people stand written, below demo/. */
    String file(String name) {
        return code + "/" + name + ".csv";
    }

    /** The same key for the same person in every demo, so that tests and pictures can name them. */
    UUID key(String kind, String number) {
        return DemoKeys.of(code, kind, number);
    }

    CooperationModel cooperationModel() {
        return switch (this) {
            case HORSENS ->
                model(ReadyModel.TRANSITION_GUIDELINE, "Børn og Unge, Horsens", "00 15 06 15", "boern-og-unge@horsens")
                        .with(new OwnWords(
                                "#23508e",
                                "Velkommen. Her følger vi jeres barn sammen.",
                                "Welcome. Here we follow your child together.",
                                "Вітаємо. Тут ми разом дбаємо про вашу дитину.",
                                "Venlig hilsen Børn og Unge i Horsens. Ring til os på 00 15 06 15.",
                                "Kind regards, Children and Young People in Horsens. Call us on 00 15 06 15.",
                                "З повагою, відділ дітей і молоді, Horsens. Телефон: 00 15 06 15."));
            case HOLBAEK ->
                in(
                        "#1f5f4a",
                        model(
                                ReadyModel.THREE_PRINCIPLES,
                                "Læring og Trivsel, Holbæk",
                                "00 03 16 03",
                                "trivsel@holbaek"));
            case JAMMERBUGT ->
                in(
                        "#0b6170",
                        model(
                                ReadyModel.FIRST_1000_DAYS,
                                "Familie og Forebyggelse, Jammerbugt",
                                "00 08 49 08",
                                "familie@jammerbugt"));
            case HELSINGOER ->
                in(
                        "#5b3f8c",
                        model(
                                ReadyModel.TOGETHER_ABOUT_THE_CHILD,
                                "Dagtilbud, Helsingør",
                                "00 02 17 02",
                                "dagtilbud@helsingoer"));
            case ESBJERG -> model(ReadyModel.TOPI, "Børn og Kultur, Esbjerg", "00 05 61 05", "boern-og-kultur@esbjerg");
        };
    }

    /** One of them has a mark, drawn for the demo. */
    Optional<Mark> mark() {
        return this == HORSENS ? Mark.of(DemoFile.bytes("horsens-mark.png")) : Optional.empty();
    }

    private static CooperationModel in(String colour, CooperationModel model) {
        return model.with(OwnWords.in(colour));
    }

    private static CooperationModel model(ReadyModel ready, String name, String phone, String email) {
        return ready.with(name, phone, email + ".example", "");
    }
}
