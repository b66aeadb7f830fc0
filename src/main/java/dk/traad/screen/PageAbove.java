package dk.traad.screen;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The nearest page above an address where there is none to be read, such as one a form is sent to. */
@Component
class PageAbove {
    private final RequestMappingHandlerMapping routes;

    PageAbove(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        routes = requestMappingHandlerMapping;
    }

    Optional<String> of(String path) {
        return Stream.iterate(up(path), one -> !one.isEmpty(), PageAbove::up)
                .filter(this::isPage)
                .findFirst();
    }

    private static String up(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private boolean isPage(String path) {
        var address = PathContainer.parsePath(path);
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .anyMatch(route -> matches(route, address));
    }

    private static boolean matches(RequestMappingInfo route, PathContainer address) {
        var patterns = route.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(address));
    }
}
