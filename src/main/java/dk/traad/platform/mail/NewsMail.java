package dk.traad.platform.mail;

import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The only mail families get: there is news, sign in. It is the same for everyone in a municipality, so whoever else reads
 * it learns nothing: no name, sector, place or content.
 */
@Component
class NewsMail {
    private final JavaMailSender sender;
    private final Texts texts;
    private final Environment environment;
    private final Clock clock;

    NewsMail(JavaMailSender sender, Texts texts, Environment environment, Clock clock) {
        this.sender = sender;
        this.texts = texts;
        this.environment = environment;
        this.clock = clock;
    }

    /** @param closing the municipality's own last line by the code of a language; none for those who work there */
    void send(String email, List<Language> languages, Map<String, String> closing) {
        var message = sender.createMimeMessage();
        try {
            var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setValidateAddresses(true);
            mail.setTo(email.strip());
            var from = environment.getProperty("traad.mail.from", "traad@localhost");
            mail.setFrom(from);
            mail.setSentDate(Date.from(clock.instant()));
            mail.setSubject(texts.text(Language.DANISH, "mail.news.subject"));
            mail.setText(text(languages, closing));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Message-ID", messageId(from));
        } catch (MessagingException unusable) {
            throw new MailParseException(unusable);
        }
        sender.send(message);
    }

    /** Our own: the one the library makes tells who runs the program, and its numbers can look like a CPR number. */
    private static String messageId(String from) {
        var host = from.substring(from.lastIndexOf('@')).replace(">", "");
        return "<" + UUID.randomUUID() + host + ">";
    }

    /** Which one somebody chose is known to their browser alone, so all they could have chosen stand in it. */
    private String text(List<Language> languages, Map<String, String> closing) {
        var address = publicAddress() + "/sign-in";
        return languages.stream()
                .map(language -> texts.text(language, "mail.news.text", address)
                        + closed(closing.getOrDefault(language.code(), "")))
                .collect(Collectors.joining("\n\n---\n\n", "", "\n"));
    }

    private static String closed(String closing) {
        return closing.isEmpty() ? "" : "\n\n" + closing;
    }

    /** traad.public-url: where families find the program from outside. */
    private String publicAddress() {
        var port = environment.getProperty("server.port", "8080");
        return environment
                .getProperty("traad.public-url", "http://localhost:" + port)
                .replaceFirst("/+$", "");
    }
}
