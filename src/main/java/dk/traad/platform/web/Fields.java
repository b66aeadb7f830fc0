package dk.traad.platform.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A form as a page shows it: what stands in each field and what is wrong with it. A form is text until it is valid, so
 * whatever was typed is still there.
 *
 * @param mistakes field name to the key of the sentence beside it, in the order they were found
 */
public record Fields(@Nullable Object form, Map<String, String> mistakes) {
    /** A form without mistakes: filled from a record of what is known, or empty. */
    public static Fields of(@Nullable Object form) {
        return new Fields(form, Map.of());
    }

    public static Fields of(Object form, Errors errors) {
        var mistakes = new java.util.LinkedHashMap<String, String>();
        for (var error : errors.getFieldErrors()) {
            mistakes.putIfAbsent(error.getField(), String.valueOf(error.getCode()));
        }
        for (var error : errors.getGlobalErrors()) {
            mistakes.putIfAbsent("", String.valueOf(error.getCode()));
        }
        return new Fields(form, mistakes);
    }

    public String value(String field) {
        var value = component(field);
        return value == null ? "" : value.toString();
    }

    public boolean has(String field, String value) {
        var present = component(field);
        return present instanceof List<?> many ? many.contains(value) : value.equals(value(field));
    }

    public @Nullable String mistake(String field) {
        return mistakes.get(field);
    }

    public boolean hasMistake(String field) {
        return mistakes.containsKey(field);
    }

    /** The ids of what explains a field: its hint and its mistake; null when nothing does. */
    public @Nullable String describedBy(String field, String hint) {
        var ids = (hint.isEmpty() ? "" : field + "-hint ") + (hasMistake(field) ? field + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    public boolean isValid() {
        return mistakes.isEmpty();
    }

    private @Nullable Object component(String field) {
        if (form == null) {
            return null;
        }
        for (var component : form.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                return read(component);
            }
        }
        throw new IllegalArgumentException(form.getClass().getSimpleName() + " has no field " + field);
    }

    private @Nullable Object read(java.lang.reflect.RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
