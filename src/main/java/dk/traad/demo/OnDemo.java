package dk.traad.demo;

import dk.traad.platform.Settings;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** What only exists in the demo is not even made elsewhere. */
class OnDemo implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata unused) {
        return new Settings(context.getEnvironment()).demo();
    }
}
