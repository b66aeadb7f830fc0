package dk.traad.demo;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.municipality.CooperationModel;
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
                model("TRANSITION_GUIDELINE", false, "Trives", "Ekstra opmærksomhed", "Bekymring")
                        .contact("Børn og Unge, Horsens", "00 15 06 15", "boern-og-unge@horsens.example");
            case HOLBAEK ->
                model("THREE_PRINCIPLES", true, "I trivsel", "Brug for opmærksomhed", "Brug for hjælp nu")
                        .contact("Læring og Trivsel, Holbæk", "00 03 16 03", "laering-og-trivsel@holbaek.example");
            case JAMMERBUGT ->
                model("FIRST_1000_DAYS", false, "Trives", "Ekstra opmærksomhed", "Bekymring")
                        .contact("Familie og Forebyggelse, Jammerbugt", "00 08 49 08", "familie@jammerbugt.example");
            case HELSINGOER ->
                model("TOGETHER_ABOUT_THE_CHILD", false, "Trives", "Ekstra opmærksomhed", "Bekymring")
                        .contact("Dagtilbud, Helsingør", "00 02 17 02", "dagtilbud@helsingoer.example");
            case ESBJERG ->
                model("TOPI", false, "Trives", "Ekstra opmærksomhed", "Bekymring")
                        .contact("Børn og Kultur, Esbjerg", "00 05 61 05", "boern-og-kultur@esbjerg.example");
        };
    }

    private Draft model(String model, boolean readBeforeSend, String green, String yellow, String red) {
        return new Draft(model, readBeforeSend, green, yellow, red);
    }

    /** A cooperation model that still lacks whom to ask. */
    private record Draft(String model, boolean readBeforeSend, String green, String yellow, String red) {
        CooperationModel contact(String name, String phone, String email) {
            return new CooperationModel(
                    model,
                    12,
                    6,
                    readBeforeSend,
                    7,
                    true,
                    readBeforeSend,
                    green,
                    yellow,
                    red,
                    readBeforeSend ? "Doing well" : "Thriving",
                    readBeforeSend ? "Needs attention" : "Extra attention",
                    readBeforeSend ? "Needs help now" : "Concern",
                    name,
                    phone,
                    email,
                    "",
                    // The source can be read two ways: each is somewhere.
                    readBeforeSend ? "PREVIOUS_FOLLOW_UP" : "PLAN_START",
                    3,
                    6,
                    3);
        }
    }
}
