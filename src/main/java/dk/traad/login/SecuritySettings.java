package dk.traad.login;

import dk.traad.kernel.SignedIn;
import dk.traad.platform.Settings;
import dk.traad.platform.web.Channel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Nothing without signing in but the few pages named here; whoever is turned back, is turned back in this order. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {
    private static final RequestMatcher OPEN_TO_EVERYONE = anyOf(
            "/",
            "/sign-in",
            "/sign-in/**",
            "/language",
            "/assets/**",
            "/look/*",
            "/offline",
            "/worker.js",
            "/manifest.webmanifest",
            "/error");

    static boolean isOpenToEveryone(HttpServletRequest request) {
        return OPEN_TO_EVERYONE.matches(request);
    }

    @Bean
    SecurityFilterChain walls(
            HttpSecurity http,
            Channel channel,
            TurnedBack turnedBack,
            SessionLimits limits,
            Settings settings,
            StayLog log) {
        var rates = new RateFilter(channel, turnedBack, settings.pagesWithinTenSeconds(), System::nanoTime);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_TO_EVERYONE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
                                .accessDeniedHandler(turnedBack::withoutToken))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, stay) -> {
                            if (stay != null && stay.getPrincipal() instanceof SignedIn who) {
                                log.went(who, "SIGN_OUT");
                            }
                            ForgetEverything.in(response);
                        })
                        .logoutSuccessUrl("/sign-in")
                        .invalidateHttpSession(true))
                .requestCache(cache -> cache.disable())
                // Every answer has them already, these pages or not: AnswerHeaders.
                .headers(HeadersConfigurer::disable)
                .addFilterBefore(new ChannelFilter(channel, turnedBack), SecurityContextHolderFilter.class)
                .addFilterBefore(rates, CsrfFilter.class)
                .addFilterBefore(new FormBounds(turnedBack), CsrfFilter.class)
                .addFilterBefore(new OwnPagesFilter(channel, turnedBack), CsrfFilter.class)
                .addFilterBefore(limits.filter(), CsrfFilter.class)
                .addFilterAfter(new ContextFilter(), AuthorizationFilter.class);
        return http.build();
    }

    private static RequestMatcher anyOf(String... patterns) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                java.util.Arrays.stream(patterns).map(paths::matcher).toArray(RequestMatcher[]::new));
    }
}
