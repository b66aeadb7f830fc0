package dk.traad.platform.web;

import java.time.Clock;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts {@link OneEffect} around every handler that changes something, one step inside its transaction. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = Ordered.LOWEST_PRECEDENCE - 1)
class OneEffectSettings {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor oneEffect(ObjectProvider<SentForms> forms, ObjectProvider<Clock> clock) {
        var advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Controller.class, PostMapping.class),
                (org.aopalliance.intercept.MethodInterceptor)
                        handler -> new OneEffect(forms.getObject(), clock.getObject()).invoke(handler));
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE);
        return advisor;
    }
}
