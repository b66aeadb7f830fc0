package dk.traad.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a screen: keeps its cookies, follows nothing by itself, and shows every header it is given. */
public final class PlainBrowser {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    PlainBrowser(String address) {
        this.address = address;
    }

    /** What the program answered. */
    public record Answer(int status, HttpResponse<String> response) {
        public Document page() {
            return Jsoup.parse(response.body());
        }

        public String text() {
            return page().text();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String location() {
            return header("Location");
        }

        /** The hidden fields of the form that sends to this path, as names and values by turns. */
        public String[] hidden(String path) {
            var fields = new ArrayList<String>();
            for (var field : page().select("form[action=" + path + "] input[type=hidden]")) {
                fields.add(field.attr("name"));
                fields.add(field.attr("value"));
            }
            return fields.toArray(String[]::new);
        }
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** @param fields names and values by turns */
    public Answer post(String path, String... fields) {
        return post(path, Map.of(), fields);
    }

    public Answer post(String path, Map<String, String> headers, String... fields) {
        var pairs = new ArrayList<String>();
        for (var i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Sends a form that stands on a page: what is hidden in it, and what is typed. */
    public Answer send(Answer page, String path, String... typed) {
        var fields = new ArrayList<>(List.of(page.hidden(path)));
        fields.addAll(List.of(typed));
        return post(path, fields.toArray(String[]::new));
    }

    public Map<String, String> cookies() {
        return new LinkedHashMap<>(cookies);
    }

    public PlainBrowser with(Map<String, String> others) {
        cookies.putAll(others);
        return this;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
