package dk.traad.audit;

import dk.traad.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What a request began and did not do is told when its answer is known: moved on meanwhile, failed, or asked for something
 * that is nowhere for this person, so that no door was reached.
 */
@Configuration(proxyBeanMethods = false)
class UndoneRequests implements WebMvcConfigurer {
    private static final String WAITING = UndoneRequests.class.getName();

    private final AccessLog log;

    UndoneRequests(AccessLog log) {
        this.log = log;
    }

    /** What waits for a request's answer. */
    private static final class Waiting extends ArrayList<Consumer<Outcome>> {
        private boolean isDenied;
    }

    /** The request's refusal has been told by the door. */
    static void denied() {
        var request = Origin.browser();
        if (request != null && request.getAttribute(WAITING) instanceof Waiting waiting) {
            waiting.isDenied = true;
        }
    }

    /** At once where no answer is to be waited for. */
    static void whenAnswered(Consumer<Outcome> tell) {
        var request = Origin.browser();
        if (request != null && request.getAttribute(WAITING) instanceof Waiting waiting) {
            waiting.add(tell);
        } else {
            tell.accept(Outcome.FAILED);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                request.setAttribute(WAITING, new Waiting());
                return true;
            }

            @Override
            public void afterCompletion(
                    HttpServletRequest request,
                    HttpServletResponse response,
                    Object handler,
                    @Nullable Exception failure) {
                var hasMovedOn = response.getStatus() == HttpStatus.CONFLICT.value();
                var outcome = hasMovedOn ? Outcome.CONFLICT : Outcome.FAILED;
                if (request.getAttribute(WAITING) instanceof Waiting waiting) {
                    request.removeAttribute(WAITING);
                    List.copyOf(waiting).forEach(tell -> tell.accept(outcome));
                    if (!waiting.isDenied && response.getStatus() == HttpStatus.NOT_FOUND.value()) {
                        nothingFound(request, handler);
                    }
                }
            }
        });
    }

    private void nothingFound(HttpServletRequest request, Object handler) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (handler instanceof HandlerMethod && signedIn != null && signedIn.getPrincipal() instanceof SignedIn who) {
            var entry = AuditEntry.of(Actor.of(who, null, null), "NOTHING_FOUND");
            log.denied(idIn(request).map(id -> entry.on("PATH", id)).orElse(entry));
        }
    }

    /** The first key in the request's path. */
    private static Optional<UUID> idIn(HttpServletRequest request) {
        return Arrays.stream(request.getRequestURI().split("/"))
                .filter(part -> part.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .findFirst();
    }
}
