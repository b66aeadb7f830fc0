package dk.traad.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.EnumSet;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The web server itself: the headers of what it answers without asking the program. */
@Configuration(proxyBeanMethods = false)
class ServerSettings {
    /** Before every other filter, and again where an error is answered. */
    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders(Channel channel) {
        var filter = new FilterRegistrationBean<>(new AnswerHeaders(channel));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    /** An address or a header Tomcat refuses to read never reaches a filter, but passes here. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOfRefusals(Channel channel) {
        return server -> server.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                AnswerHeaders.write(response, channel.isEncrypted(request));
                getNext().invoke(request, response);
            }
        });
    }
}
