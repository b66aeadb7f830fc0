package dk.traad;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import dk.traad.access.Access;
import dk.traad.access.GroupAction;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.db.WholeMunicipality;
import dk.traad.platform.web.Pages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

class ArchitectureTest {
    /** Pages that everyone may open without signing in, or that show nothing of anyone else. */
    private static final Set<String> PUBLIC = Set.of(
            "dk.traad.login.SignInController",
            "dk.traad.login.SessionController",
            "dk.traad.login.ConfirmController",
            "dk.traad.screen.LanguageController",
            "dk.traad.screen.LookController",
            "dk.traad.screen.OfflineController",
            "dk.traad.screen.ErrorPages",
            "dk.traad.demo.DemoSignInController");

    /** Features whose pages are about a room or class and name no child: their tables have no column that could (E5). */
    private static final Set<String> NAMING_NO_CHILD = Set.of("dk.traad.groupfocus");

    /** Who may look past the children of the person who asks, and why. */
    private static final Map<String, String> OF_THE_WHOLE_MUNICIPALITY = Map.ofEntries(
            Map.entry("dk.traad.assessmentform.FormVersions", "counts only"),
            Map.entry("dk.traad.campaign.CampaignProgress", "counts only"),
            Map.entry("dk.traad.campaign.CampaignWaits", "counts only"),
            Map.entry(
                    "dk.traad.campaign.Campaigns",
                    "a leader sees which campaigns are about the own unit, not whom they are about"),
            Map.entry("dk.traad.campaign.FillCampaign", "opens assessments of every child of the age; shows none"),
            Map.entry("dk.traad.campaign.FillCampaigns", "looks whether anything is left to do"),
            Map.entry("dk.traad.coverage.SeenChildren", "counts only, where it is about all units"),
            Map.entry("dk.traad.effect.EffectCounts", "counts only"),
            Map.entry("dk.traad.retention.DueTonight", "counts only"),
            Map.entry("dk.traad.figures.Cubes", "half of how long assessments took; nobody's"),
            Map.entry("dk.traad.figures.FigureFacts", "what is counted never leaves the making of a cube"),
            Map.entry("dk.traad.figures.FigureMemory", "what was counted never leaves the making of a cube"),
            Map.entry(
                    "dk.traad.focuspoint.CloseWhenChildLeaves",
                    "closes what is about children who have left; shows none"),
            Map.entry("dk.traad.homevisit.PlanHomeVisits", "plans the visits of every child of the age; shows none"),
            Map.entry(
                    "dk.traad.networkmeeting.CallOffWhenChildLeaves",
                    "calls off what is about children who have left; shows none"),
            Map.entry("dk.traad.whatworked.WhatWorkedCounts", "counts only"),
            Map.entry("dk.traad.programme.Reports", "counts only"),
            Map.entry("dk.traad.wondering.CloseWhatWasLeft", "closes what is about children who have left; shows none"),
            Map.entry("dk.traad.wondering.ContactDays", "counts only"));

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dk.traad");

    @Test
    void every_endpoint_passes_the_door() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areDeclaredInClassesThat(new com.tngtech.archunit.base.DescribedPredicate<>("are not public pages") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                        return !PUBLIC.contains(type.getFullName());
                    }
                })
                .should(callTheDoor())
                .check(PROGRAM);
    }

    @Test
    void every_page_is_one_transaction() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .and()
                .haveNameNotMatching(String.join("|", PUBLIC))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(PROGRAM);
    }

    /** One row for each child whose name stands there (docs/adr/0014); a redirect shows nobody. */
    @Test
    void whoever_lists_children_tells_the_log_which() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(tellWhomTheyList())
                .check(PROGRAM);
    }

    @Test
    void only_what_counts_or_moves_sets_looks_at_the_whole_municipality() {
        var users = PROGRAM.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(one -> one.getTargetClass().isEquivalentTo(WholeMunicipality.class)))
                .filter(type -> !type.isEquivalentTo(WholeMunicipality.class))
                .map(JavaClass::getName)
                .toList();
        assertThat(users).containsExactlyInAnyOrderElementsOf(OF_THE_WHOLE_MUNICIPALITY.keySet());
    }

    @Test
    void time_is_given_and_never_fetched() {
        var times = Set.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                LocalTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class);
        for (var time : times) {
            noClasses().should().callMethod(time, "now").check(PROGRAM);
        }
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockSettings")
                .should()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(PROGRAM);
    }

    @Test
    void the_kernel_knows_neither_spring_nor_sql() {
        noClasses()
                .that()
                .resideInAPackage("dk.traad.kernel")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .check(PROGRAM);
    }

    @Test
    void pages_never_see_sql() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcOperations.class)
                .check(PROGRAM);
    }

    private static ArchCondition<JavaMethod> tellWhomTheyList() {
        return new ArchCondition<>("call Access.shown… when they show a list of children") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var calls = method.getMethodCallsFromSelf();
                var lists = calls.stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Access.class)
                                && call.getTarget()
                                        .getRawParameterTypes()
                                        .getFirst()
                                        .isEquivalentTo(Professional.class)
                                && (call.getName().equals("children")
                                        || call.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(type -> type.isEquivalentTo(GroupAction.class))));
                var answersWithPage = calls.stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Pages.class)
                                && Set.of("page", "invalid", "answer").contains(call.getName()));
                var tells = calls.stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Access.class)
                                && call.getName().startsWith("shown"));
                var namesNone = NAMING_NO_CHILD.contains(method.getOwner().getPackageName());
                if (lists && answersWithPage && !tells && !namesNone) {
                    events.add(violated(method, method.getFullName() + " never calls Access.shown…"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> callTheDoor() {
        return new ArchCondition<>("call Access.require…") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var asks = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Access.class)
                                && call.getName().startsWith("require"));
                if (!asks) {
                    events.add(violated(method, method.getFullName() + " never calls Access.require…"));
                }
            }
        };
    }
}
