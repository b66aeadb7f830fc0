package dk.traad.demo;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.demo.DemoPerson.Kind;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.UnitId;
import dk.traad.login.SignIn;
import dk.traad.screen.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Lets anyone be anyone: these pages exist in the demo only, and show no one's content. */
@Controller
@Conditional(OnDemo.class)
class DemoSignInController {
    private final DemoCast cast;
    private final DemoOthers others;
    private final SignIn signIn;
    private final Templates templates;

    DemoSignInController(DemoCast cast, DemoOthers others, SignIn signIn, Templates templates) {
        this.cast = cast;
        this.others = others;
        this.signIn = signIn;
        this.templates = templates;
    }

    @GetMapping("/sign-in/demo")
    View people(Screen screen) {
        return page(templates.demoSignIn(screen, cast.page()));
    }

    @PostMapping("/sign-in/demo")
    View be(
            @RequestParam int municipality,
            @RequestParam UUID person,
            @RequestParam Kind kind,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = kind.signedIn(others.present(municipality), person);
        if (!others.isThere(who)) {
            throw new NotFound();
        }
        signIn.as(who, request, response);
        return redirect("/");
    }

    @GetMapping("/sign-in/demo/{municipality}")
    View units(@PathVariable int municipality, Screen screen) {
        MunicipalityCode code = others.present(municipality);
        return page(templates.demoUnits(screen, code.toString(), others.name(code), others.units(code)));
    }

    @GetMapping("/sign-in/demo/{municipality}/units/{unit}")
    View unit(@PathVariable int municipality, @PathVariable UnitId unit, Screen screen) {
        return page(templates.demoUnit(screen, others.unit(others.present(municipality), unit)));
    }

    @GetMapping("/sign-in/demo/{municipality}/units/{unit}/groups/{group}")
    View group(@PathVariable int municipality, @PathVariable UnitId unit, @PathVariable GroupId group, Screen screen) {
        return page(templates.demoUnit(screen, others.group(others.present(municipality), unit, group)));
    }

    @GetMapping("/sign-in/demo/{municipality}/units/{unit}/health-visitors/{visitor}")
    View visited(
            @PathVariable int municipality,
            @PathVariable UnitId unit,
            @PathVariable EmployeeId visitor,
            Screen screen) {
        return page(templates.demoUnit(screen, others.visited(others.present(municipality), unit, visitor)));
    }
}
