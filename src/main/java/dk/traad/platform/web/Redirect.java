package dk.traad.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.SmartView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/**
 * An answer that leads on to a page.
 *
 * @param confirmation the key of the sentence said there once; null for none
 * @param undo what stands beside that sentence; null for nothing
 */
record Redirect(
        String path,
        @Nullable String confirmation,
        @Nullable Undo undo) implements SmartView {
    static final String CONFIRMATION = "confirmation";
    static final String UNDO = "undo";

    Redirect(String path, @Nullable String confirmation) {
        this(path, confirmation, null);
    }

    /** So that what a handler carries to the next page goes with it. */
    @Override
    public boolean isRedirectView() {
        return true;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (confirmation != null) {
            RequestContextUtils.getOutputFlashMap(request).put(CONFIRMATION, confirmation);
        }
        if (undo != null) {
            RequestContextUtils.getOutputFlashMap(request).put(UNDO, undo);
        }
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.render(model, request, response);
    }
}
