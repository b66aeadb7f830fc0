package dk.traad.watch;

import dk.traad.platform.print.Pdf;
import dk.traad.screen.Screens;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Sees every statement and every answer of the program under test. */
@TestConfiguration(proxyBeanMethods = false)
public class Watch {
    /** The one place that shows CPR numbers: a click each, noted. */
    private static final Pattern SHOWS_CPR = Pattern.compile("POST /children/[^/]+/cpr(-with-reason)?");

    @Bean
    static BeanPostProcessor watchStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? StatementRecorder.watching(source) : bean;
            }
        };
    }

    /** Inside of who is signed in, around everything else. */
    @Bean
    FilterRegistrationBean<Answers> watchAnswers() {
        var filter = new FilterRegistrationBean<>(new Answers());
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return filter;
    }

    static class Answers extends OncePerRequestFilter {
        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return request.getRequestURI().startsWith("/assets/");
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var who = Screens.signedIn();
            var answer = new ContentCachingResponseWrapper(response);
            try {
                chain.doFilter(request, answer);
            } finally {
                var asked = request.getMethod() + " " + request.getRequestURI();
                var headers = new StringBuilder();
                answer.getHeaderNames()
                        .forEach(name -> headers.append(answer.getHeader(name)).append('\n'));
                Canaries.listen(
                        asked + " for " + (who == null ? "nobody" : who),
                        headers + read(answer),
                        who == null ? null : who.municipality(),
                        SHOWS_CPR.matcher(asked).matches());
                answer.copyBodyToResponse();
            }
        }

        /** A document is searched for what people read in it. */
        private static String read(ContentCachingResponseWrapper answer) {
            var content = answer.getContentAsByteArray();
            return "application/pdf".equals(answer.getContentType())
                    ? Pdf.text(content)
                    : new String(content, StandardCharsets.UTF_8);
        }
    }
}
