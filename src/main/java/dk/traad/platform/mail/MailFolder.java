package dk.traad.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The demo's mail server: a folder in which every mail becomes a file that any mail program opens. */
class MailFolder extends JavaMailSenderImpl {
    private static final Logger LOG = LoggerFactory.getLogger(MailFolder.class);

    private final Path folder;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            write(message);
        }
    }

    /** Under its final name only when it is whole. */
    private void write(MimeMessage message) {
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "mail", ".draft");
            try (var file = Files.newOutputStream(draft)) {
                var id = message.getMessageID();
                message.saveChanges();
                message.setHeader("Message-ID", id);
                message.writeTo(file);
            }
            var name = message.getSentDate().toInstant().getEpochSecond() + "-" + UUID.randomUUID() + ".eml";
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            LOG.info("a mail was written to the folder of the demo");
        } catch (IOException | MessagingException failure) {
            throw new MailSendException("the mail could not be written", failure);
        }
    }
}
