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

    /** The same way on, and another sentence there. */
    public static View saying(View view, String confirmation) {
        return view instanceof Redirect redirect ? new Redirect(redirect.path(), confirmation) : view;
    }

    /** The key of what was just done, on the first page after it; otherwise null. */
    public static @Nullable String confirmation(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried == null ? null : (String) carried.get(Redirect.CONFIRMATION);
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
