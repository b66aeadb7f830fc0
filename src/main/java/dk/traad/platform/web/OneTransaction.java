package dk.traad.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * A page is one transaction: who asks, with which menu, and what the handler reads and writes. Otherwise the screen, which
 * is an argument of the handler, has one of its own, and what both need to know is asked twice (docs/performance.md).
 */
@Component
class OneTransaction implements WebMvcRegistrations {
    private final PlatformTransactionManager transactions;

    OneTransaction(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
                return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Transactional.class)
                        ? new WithItsArguments(method)
                        : super.createInvocableHandlerMethod(method);
            }
        };
    }

    private class WithItsArguments extends ServletInvocableHandlerMethod {
        private final TransactionDefinition definition;

        WithItsArguments(HandlerMethod method) {
            super(method);
            var named = new DefaultTransactionDefinition();
            named.setName(method.getShortLogMessage());
            definition = named;
        }

        @Override
        public @Nullable Object invokeForRequest(
                NativeWebRequest request, @Nullable ModelAndViewContainer container, Object... given) throws Exception {
            var transaction = transactions.getTransaction(definition);
            Object answer;
            try {
                answer = super.invokeForRequest(request, container, given);
            } catch (Exception | Error failure) {
                transactions.rollback(transaction);
                throw failure;
            }
            transactions.commit(transaction);
            return answer;
        }
    }
}
