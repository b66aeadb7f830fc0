package dk.traad.platform.mail;

import dk.traad.platform.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail goes to the server named by SPRING_MAIL_HOST; without one it goes to a folder. */
@Configuration(proxyBeanMethods = false)
class MailSettings {
    @Bean
    @ConditionalOnProperty(name = "spring.mail.host", havingValue = "false", matchIfMissing = true)
    JavaMailSender mailFolder(Settings settings) {
        return new MailFolder(settings.data().resolve("mail"));
    }
}
