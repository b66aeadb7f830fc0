package dk.traad.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose fields hold nothing but text: the one character no database keeps and nobody types is left out. */
class PlainText extends HttpServletRequestWrapper {
    PlainText(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return plain(super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = super.getParameterValues(name);
        return values == null ? null : plain(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var plain = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> plain.put(name, plain(values)));
        return Collections.unmodifiableMap(plain);
    }

    private static String[] plain(String[] values) {
        return Arrays.stream(values).map(value -> value.replace("\0", "")).toArray(String[]::new);
    }

    private static @Nullable String plain(@Nullable String value) {
        return value == null ? null : value.replace("\0", "");
    }
}
