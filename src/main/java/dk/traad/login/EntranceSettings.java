package dk.traad.login;

import dk.traad.platform.Settings;
import dk.traad.platform.web.Entrance;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The entrance stands behind the headers and before everything that asks the database: sessions are the first to. */
@Configuration(proxyBeanMethods = false)
class EntranceSettings {
    private static final int BEHIND_THE_HEADERS = 20;

    @Bean
    Entrance entrance(Settings settings) {
        return new Entrance(settings.requestsAtOnce(), settings.answerWithin());
    }

    @Bean
    FilterRegistrationBean<EntranceFilter> entranceFilter(Entrance entrance, TurnedBack turnedBack) {
        var filter = new FilterRegistrationBean<>(new EntranceFilter(entrance, turnedBack));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + BEHIND_THE_HEADERS);
        return filter;
    }
}
