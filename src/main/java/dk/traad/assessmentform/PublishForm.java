package dk.traad.assessmentform;

import dk.traad.kernel.Conflict;
import dk.traad.kernel.Position;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a draft: from then on it is never edited, and new campaigns use it. */
@Component
@Transactional
class PublishForm {
    private final FormVersions versions;
    private final Clock clock;

    PublishForm(FormVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** @throws Conflict when it is published already */
    void publish(AssessmentForm form) {
        if (!versions.publish(form.id(), clock.instant())) {
            throw new Conflict("assessmentform.refused.published");
        }
    }

    /** The keys of what is still missing before it can be published. */
    static List<String> missing(AssessmentForm form) {
        var missing = new ArrayList<String>();
        var positions = Stream.of(Position.values()).map(form::indicators).toList();
        if (positions.stream()
                .anyMatch(lines -> lines.stream().noneMatch(line -> line.domain() == Domain.SURROUNDINGS))) {
            missing.add("assessmentform.missing.surroundings");
        }
        if (form.strengths().isEmpty()) {
            missing.add("assessmentform.missing.strengths");
        }
        var texts = Stream.concat(
                form.indicators().stream().flatMap(line -> Stream.of(line.textDa(), line.textEn())),
                form.strengths().stream().flatMap(line -> Stream.of(line.textDa(), line.textEn())));
        if (texts.anyMatch(String::isEmpty)) {
            missing.add("assessmentform.missing.language");
        }
        return missing;
    }
}
