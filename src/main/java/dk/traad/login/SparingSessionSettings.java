package dk.traad.login;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the sparing sessions before those of the tables, which Spring Boot only makes where it finds no others. */
@AutoConfiguration(after = JdbcSessionAutoConfiguration.class)
class SparingSessionSettings {
    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository tables) {
        return new SparingSessions<>(tables);
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> sessionsOfOneRequest(SparingSessions<?> sessions) {
        var registration = new FilterRegistrationBean<>(sessions.filter());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }
}
