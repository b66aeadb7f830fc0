package dk.traad.assessmentform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssessmentFormsTest extends WebTest {
    @Autowired
    private AssessmentForms forms;

    @Test
    void a_new_municipality_has_a_published_form_for_every_age_in_every_sector() {
        assertThat(suitable(Sector.HEALTH_VISITING, 3).code()).isEqualTo("SP");
        assertThat(suitable(Sector.DAYCARE, 35).code()).isEqualTo("D0");
        assertThat(suitable(Sector.DAYCARE, 36).code()).isEqualTo("D3");
        assertThat(suitable(Sector.SCHOOL, 120).code()).isEqualTo("SK");
        assertThat(suitable(Sector.SCHOOL, 120).isPublished()).isTrue();
    }

    @Test
    void a_child_outside_every_span_is_assessed_by_the_nearest_form() {
        assertThat(suitable(Sector.DAYCARE, 90).code()).isEqualTo("D3");
        assertThat(suitable(Sector.HEALTH_VISITING, 20).code()).isEqualTo("SP");
    }

    @Test
    void each_list_of_signs_ends_with_the_surroundings() {
        var form = suitable(Sector.DAYCARE, 48);
        for (var position : Position.values()) {
            assertThat(form.indicators(position).getLast().domain()).isEqualTo(Domain.SURROUNDINGS);
        }
        assertThat(form.indicators()).hasSize(17);
        assertThat(form.indicators().getFirst().code()).isEqualTo("D3-G1");
        assertThat(form.strengths()).hasSize(3);
    }

    @Test
    void some_red_signs_open_the_guide_to_a_statutory_report() {
        assertThat(suitable(Sector.SCHOOL, 120).indicators())
                .filteredOn(Indicator::opensReportGuide)
                .extracting(Indicator::code)
                .containsExactly("SK-R3", "SK-R5");
    }

    @Test
    void a_form_of_nobody_is_not_found() {
        assertThatThrownBy(() -> given.in(() -> forms.of(AssessmentForm.Id.random())))
                .isInstanceOf(NotFound.class);
    }

    private AssessmentForm suitable(Sector sector, int months) {
        return given.in(() -> forms.suitable(sector, months).orElseThrow());
    }
}
