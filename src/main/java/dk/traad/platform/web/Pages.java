package dk.traad.platform.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The answers a handler can give. */
public final class Pages {
    private static final String ANSWER = Pages.class.getName();
    private static final String NUMBER = "#";

    private Pages() {}

    public static View page(JteModel model) {
        return answer(HttpStatus.OK, model);
    }

    /** The same form again with what was typed and what is wrong with it. */
    public static View invalid(JteModel model) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    public static View answer(HttpStatus status, JteModel model) {
        var present = RequestContextHolder.getRequestAttributes();
        if (present != null) {
            present.setAttribute(ANSWER, status, RequestAttributes.SCOPE_REQUEST);
        }
        return (unused, request, response) -> write(response, status, model);
    }

    /** What the handler has decided to answer, before it is sent: 200 unless it said otherwise. */
    public static HttpStatus answerOf(@Nullable HttpServletRequest request) {
        return request != null && request.getAttribute(ANSWER) instanceof HttpStatus status ? status : HttpStatus.OK;
    }

    /** After a change: the browser gets the page by itself, so that reloading and going back repeat nothing. */
    public static View redirect(String path) {
        return new Redirect(path, null);
    }

    /**
     * The same, and the next page says once that it is done.
     *
     * @param confirmation the key of the sentence
     */
    public static View redirect(String path, String confirmation) {
        return new Redirect(path, confirmation);
    }

    /** The same, with how many it was about. Never with anybody's name: the sentence is kept with the form. */
    public static View redirect(String path, String confirmation, int number) {
        return new Redirect(path, confirmation + NUMBER + number);
    }

    /** The same, and beside the sentence stands how it is taken back. */
    public static View redirect(String path, String confirmation, Undo undo) {
        return new Redirect(path, confirmation, undo);
    }

    /** The same way on, and another sentence there. */
    public static View saying(View view, String confirmation) {
        return view instanceof Redirect redirect ? new Redirect(redirect.path(), confirmation) : view;
    }

    /**
     * What was just done, said once.
     *
     * @param key of the sentence
     * @param number it is about, for a sentence that has one
     */
    public record Confirmation(String key, int number) {}

    /** What was just done, on the first page after it; otherwise null. */
    public static @Nullable Confirmation confirmation(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        if (carried == null || !(carried.get(Redirect.CONFIRMATION) instanceof String said)) {
            return null;
        }
        var parts = said.split(NUMBER, 2);
        return new Confirmation(parts[0], parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** How that is taken back; null where it is not, or not from there. */
    public static @Nullable Undo undo(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried == null ? null : (Undo) carried.get(Redirect.UNDO);
    }

    /** Rendered whole before the first byte leaves, so that a failing page is an error page and never half a page. */
    private static void write(HttpServletResponse response, HttpStatus status, JteModel model)
            throws java.io.IOException {
        var output = new Utf8ByteOutput();
        model.render(output);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
