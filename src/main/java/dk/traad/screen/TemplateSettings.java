package dk.traad.screen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pages.StaticTemplates;
import pages.Templates;

/** The pages, compiled with the program. */
@Configuration(proxyBeanMethods = false)
class TemplateSettings {
    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
