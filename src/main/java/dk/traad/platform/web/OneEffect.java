package dk.traad.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A form has one effect, however often it is sent: a double click, the browser's own arrow, two windows, a line that
 * broke before the answer came. It stands inside the handler's transaction, so the effect and the memory of it are one
 * (docs/adr/0011).
 */
class OneEffect implements MethodInterceptor {
    /** Rows that save themselves carry a version of their own, and send the same form many times on purpose. */
    private static final String SAVES_ITSELF = "X-Row";

    private final SentForms forms;
    private final Clock clock;

    OneEffect(SentForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation handler) throws Throwable {
        var stay = Stay.present();
        var request = request();
        if (stay == null
                || request == null
                || request.getHeader(SAVES_ITSELF) != null
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return handler.proceed();
        }
        var form = SentForm.in(request);
        return form.isEmpty() ? handler.proceed() : once(stay.who().person(), form.get(), handler);
    }

    private @Nullable Object once(UUID person, SentForm form, MethodInvocation handler) throws Throwable {
        if (!forms.begin(person, form, clock.instant())) {
            var first = forms.outcome(person, form);
            var isAnotherButton = !form.isSameAs(first.fingerprint()) && !form.hasWords();
            if (isAnotherButton) {
                return once(person, form.onItsOwn(), handler);
            }
            forms.writtenAgain(person, form);
            return again(form, first);
        }
        var answer = handler.proceed();
        if (answer instanceof Redirect redirect) {
            forms.done(person, form, redirect.path(), redirect.confirmation());
        } else {
            forms.forget(person, form);
        }
        return answer;
    }

    private static Redirect again(SentForm form, SentForms.Outcome first) {
        var leadsTo = Objects.requireNonNull(first.leadsTo());
        if (!form.isSameAs(first.fingerprint())) {
            throw new SentBefore(leadsTo);
        }
        return new Redirect(leadsTo, first.confirmation());
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? present.getRequest()
                : null;
    }
}
