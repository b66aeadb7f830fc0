package dk.traad.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every action of the program, found by looking through its classes: nobody keeps a list. */
public final class AllActions {
    private static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("dk.traad").stream()
                    .filter(JavaClass::isEnum)
                    .filter(type -> Stream.of(
                                    ChildAction.class, GroupAction.class, MunicipalityAction.class, FamilyAction.class)
                            .anyMatch(type::isAssignableTo))
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private AllActions() {}

    public static List<ChildAction> ofChildren() {
        return of(ChildAction.class);
    }

    public static List<GroupAction> ofGroups() {
        return of(GroupAction.class);
    }

    public static List<MunicipalityAction> ofMunicipalities() {
        return of(MunicipalityAction.class);
    }

    public static List<FamilyAction> ofFamilies() {
        return of(FamilyAction.class);
    }

    /** "assessment" */
    public static String feature(Object action) {
        var name = ((Enum<?>) action).getDeclaringClass().getPackageName();
        return name.substring("dk.traad.".length());
    }

    static List<Class<?>> enums() {
        return ENUMS;
    }

    private static <T> List<T> of(Class<T> kind) {
        return ENUMS.stream()
                .filter(kind::isAssignableFrom)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(kind::cast)
                .toList();
    }
}
