package dk.traad.handover;

import dk.traad.platform.web.TypedText;
import java.util.List;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * One thing to pass on, through the gates that are the professionals' own (H11).
 *
 * @param source the key of something that is there, or PARAGRAPH
 * @param words of a paragraph
 * @param why one line why it is relevant where it goes
 * @param about a tick: it is about the child
 */
record ItemForm(String source, String words, String why, String about) {
    static final String PARAGRAPH = "PARAGRAPH";
    private static final int LONGEST_WORDS = 2000;
    private static final int LONGEST_WHY = 300;

    ItemForm {
        source = TypedText.of(source);
        words = TypedText.of(words);
        why = TypedText.of(why);
        about = TypedText.of(about);
    }

    static ItemForm empty() {
        return new ItemForm("", "", "", "");
    }

    /** Where nothing else can be chosen. */
    static ItemForm ofParagraph() {
        return new ItemForm(PARAGRAPH, "", "", "");
    }

    void check(Errors errors, List<Choice> choices) {
        if (!isParagraph() && chosen(choices).isEmpty()) {
            errors.rejectValue("source", "handover.item.source-missing");
        }
        if (isParagraph() && words.isEmpty()) {
            errors.rejectValue("words", "handover.item.words-missing");
        }
        if (words.length() > LONGEST_WORDS) {
            errors.rejectValue("words", "consent.too-long");
        }
        if (why.isEmpty()) {
            errors.rejectValue("why", "handover.item.why-missing");
        }
        if (why.length() > LONGEST_WHY) {
            errors.rejectValue("why", "handover.item.why-long");
        }
        if (!about.equals("true")) {
            errors.rejectValue("about", "handover.item.about-missing");
        }
    }

    boolean isParagraph() {
        return source.equals(PARAGRAPH);
    }

    Optional<Choice> chosen(List<Choice> choices) {
        return choices.stream().filter(one -> one.key().equals(source)).findFirst();
    }
}
