package dk.traad.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Texts;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

class SendWaitingMailTest extends WebTest {
    private static final int LOGGED_PAUSE_DAYS = 2;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Outbox outbox;

    @Autowired
    private WaitingMail waiting;

    @Autowired
    private SendWaitingMail intoTheFolder;

    @Autowired
    private Texts texts;

    @Autowired
    private Environment environment;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private final JavaMailSenderImpl smtp = new JavaMailSenderImpl();
    private SendWaitingMail mail;

    @BeforeEach
    void aMailServer() {
        server.start();
        smtp.setHost("localhost");
        smtp.setPort(server.getSmtp().getPort());
        mail = new SendWaitingMail(waiting, new NewsMail(smtp, texts, environment, clock), transaction, events, clock);
    }

    @AfterEach
    void noMailServer() {
        server.stop();
    }

    @Test
    void a_mail_to_a_family_closes_in_the_municipalitys_own_words_in_each_language() throws Exception {
        given.change(
                "UPDATE cooperation_model SET closing_da = 'Hilsen Prøvekøbing', closing_uk = 'З повагою, Prøvekøbing'",
                Map.of());
        tell(parent("Karen", "karen@post.example"));
        mail.sendAll();
        assertThat(only("karen@post.example").getContent().toString())
                .containsSubsequence("Log ind", "Hilsen Prøvekøbing", "---", "Sign in", "---", "З повагою, Prøvekøbing")
                .doesNotContain("Karen");
    }

    @Test
    void news_is_told_without_a_word_about_whom_or_what() throws Exception {
        var unit = given.daycare("Myretuen");
        var room = given.group(unit, "Stue Rød");
        given.educator("Mette Holm", room);
        var parent = parent("Karen", "karen@post.example");
        tell(parent);
        mail.sendAll();
        var received = only("karen@post.example");
        assertThat(received.getSubject()).isEqualTo("Der er nyt til dig i Tråd");
        assertThat(received.getContent().toString())
                .contains("/sign-in", "There is news for you", "У Tråd є новини для вас");
        assertThat(whole(received))
                .doesNotContain("Ida", "Karen", "Myretuen", "Stue Rød", "Mette", "Holm", "Prøvekøbing", "vurdering");
        assertThat(received.getMessageID()).matches("<[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@localhost>");
    }

    @Test
    void several_pieces_of_news_are_one_mail_and_none_is_sent_twice() throws Exception {
        var parent = parent("Karen", "once@post.example");
        tell(parent);
        tell(parent);
        mail.sendAll();
        mail.sendAll();
        only("once@post.example");
        assertThat(count("sent_at IS NOT NULL", parent)).isEqualTo(2);
    }

    @Test
    void a_server_that_fails_is_tried_again_later_and_then_it_goes_out() throws Exception {
        var parent = parent("Karen", "later@post.example");
        tell(parent);
        smtp.setPort(1);
        mail.sendAll();
        assertThat(count("sent_at IS NULL AND attempts = 1", parent)).isOne();

        smtp.setPort(server.getSmtp().getPort());
        mail.sendAll();
        assertThat(to("later@post.example")).isEmpty();

        clock.plusDays(1);
        mail.sendAll();
        only("later@post.example");
        assertThat(count("sent_at IS NOT NULL", parent)).isOne();
    }

    @Test
    void what_is_refused_again_and_again_is_given_up_in_plain_sight() {
        var parent = parent("Karen", "never@post.example");
        tell(parent);
        smtp.setPort(1);
        for (var attempt = 0; attempt < SendWaitingMail.MOST_ATTEMPTS + 1; attempt++) {
            mail.sendAll();
            clock.plusDays(LOGGED_PAUSE_DAYS);
        }
        assertThat(count("given_up_at IS NOT NULL AND attempts = " + SendWaitingMail.MOST_ATTEMPTS, parent))
                .isOne();
    }

    @Test
    void the_pauses_between_attempts_grow() {
        var parent = parent("Karen", "slow@post.example");
        tell(parent);
        smtp.setPort(1);
        mail.sendAll();
        assertThat(pauseInMinutes(parent)).isEqualTo(1);
        given.change("UPDATE outbox_message SET next_attempt_at = created_at WHERE adult = :adult", of(parent));
        mail.sendAll();
        assertThat(pauseInMinutes(parent)).isEqualTo(4);
    }

    @Test
    void an_adult_without_an_address_is_given_up_at_once_and_holds_nobody_up() throws Exception {
        var without = parent("Karen", "");
        var nonsense = parent("Per", "not an address\nBcc: somebody@post.example");
        var fine = parent("Ole", "fine@post.example");
        List.of(without, nonsense, fine).forEach(this::tell);
        mail.sendAll();
        assertThat(count("given_up_at IS NOT NULL", without)).isOne();
        assertThat(count("given_up_at IS NOT NULL", nonsense)).isOne();
        only("fine@post.example");
        assertThat(to("somebody@post.example")).isEmpty();
    }

    @Test
    void without_a_mail_server_each_mail_becomes_a_file_in_the_data_folder() throws IOException {
        var parent = parent("Karen", "file@post.example");
        tell(parent);
        intoTheFolder.sendAll();
        var folder = Path.of(environment.getRequiredProperty("traad.data")).resolve("mail");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".eml")))
                    .anyMatch(file -> contains(file, "file@post.example"))
                    .noneMatch(file -> contains(file, "JavaMail"));
        }
        assertThat(count("sent_at IS NOT NULL", parent)).isOne();
    }

    private Parent parent(String name, String email) {
        var parent = given.custodyHolder(
                name, given.child("Ida", LocalDate.now(clock).minusYears(4)));
        given.change(
                "UPDATE adult SET email = :email WHERE id = :adult", Map.of("email", email, "adult", parent.adult()));
        return parent;
    }

    private void tell(Parent parent) {
        given.in(() -> {
            outbox.tellOfNews(List.of(parent.adult()));
            return true;
        });
    }

    private long count(String condition, Parent parent) {
        return given.value(
                Long.class,
                "SELECT count(*) FROM outbox_message WHERE %s AND adult = ?".formatted(condition),
                parent.person());
    }

    private long pauseInMinutes(Parent parent) {
        return given.value(
                Long.class,
                "SELECT round(extract(epoch FROM next_attempt_at - created_at) / 60) FROM outbox_message WHERE adult = ?",
                parent.person());
    }

    private static Map<String, ?> of(Parent parent) {
        return Map.of("adult", parent.adult());
    }

    private MimeMessage only(String email) {
        assertThat(to(email)).hasSize(1);
        return to(email).getFirst();
    }

    private List<MimeMessage> to(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, email))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return message.getAllRecipients()[0].toString().equals(email);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String whole(MimeMessage message) throws MessagingException, IOException {
        return String.join(
                "\n",
                String.join("\n", java.util.Collections.list(message.getAllHeaderLines())),
                message.getContent().toString());
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
