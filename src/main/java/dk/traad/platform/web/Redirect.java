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
 */
record Redirect(String path, @Nullable String confirmation) implements SmartView {
    static final String CONFIRMATION = "confirmation";

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
        var view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.render(model, request, response);
    }
}
