package dk.traad.demo;

import dk.traad.platform.Settings;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with the demo's open doors on somebody's own database, unless exactly that was asked for; before
 * anything has touched it.
 */
@Component
class DemoGuard implements BeanFactoryPostProcessor {
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        check(beans.getBean(Environment.class));
    }

    static void check(Environment environment) {
        var settings = new Settings(environment);
        if (settings.demo() && settings.databaseUrl() != null && !isAskedFor(environment)) {
            throw new Refused();
        }
    }

    private static boolean isAskedFor(Environment environment) {
        return "true".equals(environment.getProperty("traad.demo"));
    }

    /** Said in one line, without a trace of the program's insides. */
    static class Refused extends RuntimeException {
        Refused() {
            super(
                    "The demo lets anyone sign in as anyone, so it does not start with TRAAD_DATABASE_URL unless"
                            + " TRAAD_DEMO is exactly 'true'.",
                    null,
                    false,
                    false);
        }
    }

    /** Tells Spring Boot to say only that line. */
    static class Explanation extends AbstractFailureAnalyzer<Refused> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, Refused refused) {
            return new FailureAnalysis(
                    refused.getMessage(), "Set TRAAD_DEMO=true, or leave it out to start without the demo.", refused);
        }
    }
}
