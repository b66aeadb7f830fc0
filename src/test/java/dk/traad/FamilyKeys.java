package dk.traad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which texts a family can meet, found in the compiled program: from every handler that is not a professional's alone,
 * along every call it can make, into the templates, and out comes every key named on the way. It finds a few too many
 * and none too few: a call of an interface is taken to reach everybody behind it.
 */
public final class FamilyKeys {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Set<String> REQUESTS = Set.of("GetMapping", "PostMapping", "RequestMapping");

    /** Nobody on the family's side is one of these, so no method that asks for one is reached. */
    private static final List<String> STAFF_ONLY =
            List.of("Ldk/traad/kernel/SignedIn$Professional;", "Ldk/traad/access/Standing;");

    /** The trial world, which is no municipality. */
    private static final String TRIAL = "dk/traad/demo/";

    /** What tells somebody something without being a handler's: mail, and what stands before every handler. */
    private static final List<String> BESIDE_THE_HANDLERS =
            List.of("dk/traad/platform/mail/NewsMail", "dk/traad/login/");

    /** Kept as rows, in Danish and English, from the day a municipality begins; changed there in its own words. */
    private static final List<String> ROWS = List.of("guideline.default.", "familyhandover.default.");

    private record Call(String owner, String name, String type) {}

    private record Body(List<Call> calls, Set<String> begins, Set<String> said) {}

    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Map<String, Map<String, Body>> bodies = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> said = new TreeSet<>();
    private final Deque<Call> waiting = new ArrayDeque<>();

    private FamilyKeys() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var model = ClassFile.of().parse(file);
                classes.put(model.thisClass().asInternalName(), model);
            }
        }
        classes.forEach((name, model) -> above(model)
                .forEach(parent ->
                        below.computeIfAbsent(parent, unused -> new HashSet<>()).add(name)));
    }

    /** Those of them that a family reads from rows, and not from a bundle. */
    public static boolean isRow(String key) {
        return ROWS.stream().anyMatch(key::startsWith);
    }

    /** Those of the keys that a page, a mistake or a mail on the family's side can say. */
    public static SortedSet<String> among(Set<String> keys) {
        try {
            var found = new FamilyKeys();
            found.begin();
            found.follow();
            return found.keysAmong(keys);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void begin() {
        for (var model : classes.values()) {
            var owner = model.thisClass().asInternalName();
            if (BESIDE_THE_HANDLERS.stream().anyMatch(owner::startsWith)) {
                bodiesOf(owner).keySet().forEach(method -> reach(owner, method));
            } else if (!owner.startsWith(TRIAL) && isOpenToFamilies(model)) {
                model.methods().stream()
                        .filter(FamilyKeys::isHandler)
                        .forEach(method -> reach(
                                owner,
                                method.methodName().stringValue(),
                                method.methodType().stringValue()));
            }
        }
    }

    /** What a controller says when something goes wrong, its own askers alone hear. */
    private static boolean isOpenToFamilies(ClassModel controller) {
        return controller.methods().stream()
                .filter(method -> isAnnotated(method, REQUESTS))
                .anyMatch(method -> !isForStaff(method.methodType().stringValue()));
    }

    private static boolean isForStaff(String type) {
        return STAFF_ONLY.stream().anyMatch(type.substring(0, type.indexOf(')'))::contains);
    }

    private static boolean isHandler(MethodModel method) {
        return isAnnotated(method, REQUESTS) || isAnnotated(method, Set.of("ExceptionHandler"));
    }

    private static boolean isAnnotated(MethodModel method, Set<String> names) {
        return method.elementStream()
                .filter(RuntimeVisibleAnnotationsAttribute.class::isInstance)
                .map(RuntimeVisibleAnnotationsAttribute.class::cast)
                .flatMap(all -> all.annotations().stream())
                .anyMatch(annotation -> names.contains(annotation.classSymbol().displayName()));
    }

    private void follow() {
        while (!waiting.isEmpty()) {
            var call = waiting.pop();
            var body = Objects.requireNonNull(bodiesOf(call.owner()).get(call.name() + call.type()));
            said.addAll(body.said());
            body.begins().forEach(this::begin);
            body.calls().forEach(this::called);
        }
    }

    /** A class comes into use: its constants are made, and what it does for others outside the program may be asked. */
    private void begin(String type) {
        var model = classes.get(type);
        if (model == null || !begun.add(type)) {
            return;
        }
        reach(type, "<clinit>", "()V");
        if (above(model).stream().anyMatch(FamilyKeys::isCalledFromOutside)) {
            bodiesOf(type).keySet().forEach(method -> reach(type, method));
        }
    }

    private static boolean isCalledFromOutside(String parent) {
        return !parent.startsWith("dk/")
                && !parent.startsWith("pages/")
                && !parent.startsWith("java/lang/")
                && !parent.startsWith("java/io/");
    }

    private void called(Call call) {
        begin(call.owner());
        // Written here or above, and done by everybody behind it; who answers a call of the library's, begin() knows.
        var all = new HashSet<>(Set.of(call.owner()));
        addAbove(call.owner(), all);
        if (classes.containsKey(call.owner()) && !call.name().equals("<init>")) {
            addBelow(call.owner(), all);
        }
        all.forEach(one -> reach(one, call.name(), call.type()));
    }

    private void addAbove(String type, Set<String> found) {
        var model = classes.get(type);
        if (model != null) {
            above(model).stream().filter(found::add).forEach(one -> addAbove(one, found));
        }
    }

    private void addBelow(String type, Set<String> found) {
        below.getOrDefault(type, Set.of()).stream().filter(found::add).forEach(one -> addBelow(one, found));
    }

    private void reach(String owner, String nameAndType) {
        var opens = nameAndType.indexOf('(');
        reach(owner, nameAndType.substring(0, opens), nameAndType.substring(opens));
    }

    private void reach(String owner, String name, String type) {
        if (!isForStaff(type) && bodiesOf(owner).containsKey(name + type) && reached.add(owner + "." + name + type)) {
            waiting.push(new Call(owner, name, type));
        }
    }

    private Map<String, Body> bodiesOf(String type) {
        return bodies.computeIfAbsent(type, unused -> {
            var all = new HashMap<String, Body>();
            var model = classes.get(type);
            if (model != null) {
                model.methods()
                        .forEach(method -> all.put(
                                method.methodName().stringValue()
                                        + method.methodType().stringValue(),
                                read(method)));
            }
            return all;
        });
    }

    private static Body read(MethodModel method) {
        var body = new Body(new ArrayList<>(), new HashSet<>(), new HashSet<>());
        method.code()
                .ifPresent(code -> code.forEach(element -> {
                    switch (element) {
                        case InvokeInstruction call ->
                            body.calls()
                                    .add(new Call(
                                            call.owner().asInternalName(),
                                            call.name().stringValue(),
                                            call.type().stringValue()));
                        case NewObjectInstruction made ->
                            body.begins().add(made.className().asInternalName());
                        case FieldInstruction field ->
                            body.begins().add(field.owner().asInternalName());
                        case InvokeDynamicInstruction dynamic ->
                            dynamic.bootstrapArgs().forEach(argument -> note(argument, body));
                        case ConstantInstruction.LoadConstantInstruction constant
                        when constant.constantEntry() instanceof StringEntry text ->
                            body.said().add(text.stringValue());
                        default -> {}
                    }
                }));
        return body;
    }

    private static void note(ConstantDesc argument, Body body) {
        if (argument instanceof DirectMethodHandleDesc handle
                && handle.lookupDescriptor().startsWith("(")) {
            var owner = handle.owner().descriptorString();
            body.calls()
                    .add(new Call(
                            owner.substring(1, owner.length() - 1), handle.methodName(), handle.lookupDescriptor()));
        } else if (argument instanceof String recipe) {
            // "plan.state." + state: what stands before the first piece put in is where the key begins.
            body.said().addAll(List.of(recipe.split("[\\u0001\\u0002]")));
        }
    }

    private static List<String> above(ClassModel model) {
        var parents = new ArrayList<String>();
        model.superclass().ifPresent(parent -> parents.add(parent.asInternalName()));
        model.interfaces().forEach(parent -> parents.add(parent.asInternalName()));
        return parents;
    }

    private SortedSet<String> keysAmong(Set<String> keys) {
        var found = new TreeSet<String>();
        for (var key : keys) {
            // A sentence said anew to a young person is met where its sibling is.
            var asked = key.replaceFirst("\\.to-young$", "");
            if (said.contains(asked) || beginnings(asked).anyMatch(said::contains)) {
                found.add(key);
            }
        }
        return found;
    }

    /** "plan." and "plan.state." of "plan.state.AGREED": TextsTest lets a key be put together in no other way. */
    private static Stream<String> beginnings(String key) {
        return IntStream.range(0, key.length())
                .filter(at -> key.charAt(at) == '.')
                .mapToObj(at -> key.substring(0, at + 1));
    }
}
