package dk.traad.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions in PostgreSQL, where two requests of one browser may write the same session at the same moment. */
@Configuration(proxyBeanMethods = false)
class SessionTables {
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writtenByTwoAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
