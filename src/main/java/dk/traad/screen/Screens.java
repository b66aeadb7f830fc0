package dk.traad.screen;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn;
import dk.traad.municipality.CooperationModel;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.Settings;
import dk.traad.platform.db.Context;
import dk.traad.platform.web.Assets;
import dk.traad.platform.web.Channel;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Pages;
import dk.traad.platform.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.WebUtils;

/** Makes the screen of a request: who asks, in which language, with which menu. */
@Component
public class Screens {
    public static final String LANGUAGE_COOKIE = "language";
    private static final int MENU_WORDS = 5;

    private final Texts texts;
    private final Assets assets;
    private final Clock clock;
    private final Settings settings;
    private final Channel channel;
    private final Access access;
    private final Municipalities municipalities;
    private final People people;
    private final List<MenuEntries> menus;
    private final ObjectProvider<Banners> banners;
    private final TransactionTemplate transaction;

    Screens(
            Texts texts,
            Assets assets,
            Clock clock,
            Settings settings,
            Channel channel,
            Access access,
            Municipalities municipalities,
            People people,
            List<MenuEntries> menus,
            ObjectProvider<Banners> banners,
            TransactionTemplate transaction) {
        this.texts = texts;
        this.assets = assets;
        this.clock = clock;
        this.settings = settings;
        this.channel = channel;
        this.access = access;
        this.municipalities = municipalities;
        this.people = people;
        this.menus = menus;
        this.banners = banners;
        this.transaction = transaction;
    }

    public static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }

    /** Bound to the person's own municipality even where the request is not: on error pages. */
    public Screen of(HttpServletRequest request) {
        var who = signedIn();
        if (who == null) {
            return ofNobody(request);
        }
        return Context.of(who).call(() -> transaction.execute(unused -> signedInScreen(request, who)));
    }

    /** Without asking who it is, for which there may be no database. */
    Screen ofNobody(HttpServletRequest request) {
        return screen(request, "", "", null, "", "", false, List.of());
    }

    private Screen signedInScreen(HttpServletRequest request, SignedIn who) {
        var municipality = municipalities.present();
        var name = municipality.name();
        var mark = municipality.mark();
        var model = municipality.model();
        return switch (who) {
            case SignedIn.Parent parent ->
                screen(request, name, mark, model, people.nameOf(parent.adult()), "", true, List.of());
            case SignedIn.YoungPerson young ->
                screen(request, name, mark, model, people.nameOf(young.child()), "", true, List.of());
            case SignedIn.Professional professional -> {
                var standing = access.standing(professional);
                var screen =
                        screen(request, name, mark, model, standing.name(), workplace(standing), false, menu(standing));
                yield screen.withBanners(banners.stream()
                        .flatMap(feature -> feature.bannersFor(professional, standing, screen).stream())
                        .toList());
            }
        };
    }

    private Screen screen(
            HttpServletRequest request,
            String municipality,
            String mark,
            @Nullable CooperationModel model,
            String name,
            String workplace,
            boolean isFamily,
            List<MenuEntry> menu) {
        return new Screen(
                texts,
                assets,
                isDoorOfTheDemo(name) ? everywhere(language(request)) : language(request),
                LocalDate.now(clock),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                request.getRequestURI(),
                request.getQueryString() == null ? "" : request.getQueryString(),
                municipality,
                mark,
                model,
                name,
                workplace,
                isFamily,
                signedIn() instanceof SignedIn.YoungPerson,
                settings.demo(),
                !channel.isTrustworthy(request),
                menu,
                confirmation(request),
                Pages.undo(request),
                List.of());
    }

    private @Nullable String confirmation(HttpServletRequest request) {
        var said = Pages.confirmation(request);
        return said == null ? null : texts.text(language(request), said.key(), said.number());
    }

    static Language language(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        var chosen = Language.of(cookie == null ? "" : cookie.getValue());
        return signedIn() instanceof SignedIn.Professional ? everywhere(chosen) : chosen;
    }

    private static Language everywhere(Language chosen) {
        return chosen.isEverywhere() ? chosen : Language.DANISH;
    }

    /** Where one chooses whom to be: no page of a municipality, and in two languages as the professionals' are. */
    private boolean isDoorOfTheDemo(String name) {
        return settings.demo() && name.isEmpty();
    }

    private List<MenuEntry> menu(Standing standing) {
        return menus.stream()
                .flatMap(menu -> menu.entriesFor(standing).stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .limit(MENU_WORDS)
                .toList();
    }

    private static String workplace(Standing standing) {
        return standing.employments().stream()
                .limit(1)
                .flatMap(employment -> Stream.ofNullable(employment.groupName())
                        .collect(Collectors.collectingAndThen(
                                Collectors.toList(),
                                group -> Stream.concat(Stream.of(employment.unitName()), group.stream()))))
                .collect(Collectors.joining(" · "));
    }
}
