package dk.traad.screen;

import dk.traad.kernel.Cpr;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A request that has to wait, kept on the page that says so: one button sends it on as it was. A CPR number is not kept on
 * any page: it is asked for anew.
 *
 * @param path where it was going
 * @param fields what was in it
 */
public record Parked(String path, boolean isForm, List<Field> fields) {
    private static final Set<String> OF_THE_PAGE = Set.of("_csrf", "once");

    public record Field(String name, String value) {}

    public static Parked of(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        var isForm = request.getMethod().equals("POST");
        if (isForm) {
            request.getParameterMap().forEach((name, values) -> {
                for (var value : OF_THE_PAGE.contains(name) ? new String[0] : values) {
                    if (Cpr.parse(value).isEmpty()) {
                        fields.add(new Field(name, value));
                    }
                }
            });
        }
        var query = isForm ? null : request.getQueryString();
        return new Parked(request.getRequestURI() + (query == null ? "" : "?" + query), isForm, List.copyOf(fields));
    }
}
