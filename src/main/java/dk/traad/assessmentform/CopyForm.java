package dk.traad.assessmentform;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft of a form's next version from one that is published; there is one draft of a form at a time. */
@Component
@Transactional
class CopyForm {
    private final FormVersions versions;

    CopyForm(FormVersions versions) {
        this.versions = versions;
    }

    /** @return the draft: the one somebody has begun already, or a new copy */
    AssessmentForm.Id copy(AssessmentForm form) {
        versions.hold(form.code());
        return versions.draftOf(form.code()).orElseGet(() -> {
            var draft = new AssessmentForm(
                    AssessmentForm.Id.random(),
                    form.code(),
                    versions.newest(form.code()) + 1,
                    form.sector(),
                    form.ageFrom(),
                    form.ageTo(),
                    form.nameDa(),
                    form.nameEn(),
                    null,
                    form.indicators(),
                    form.strengths());
            versions.add(draft);
            return draft.id();
        });
    }
}
