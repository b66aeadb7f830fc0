package dk.traad.screen;

import dk.traad.kernel.Id;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers ask for the screen, for the person who is signed in, and for ids in the path. */
@Configuration(proxyBeanMethods = false)
class WebArguments implements WebMvcConfigurer {
    private final Screens screens;

    WebArguments(Screens screens) {
        this.screens = screens;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ScreenArgument());
        resolvers.add(new PersonArgument());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new IdInPath());
    }

    private class ScreenArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Screen.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            return screens.of(java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }

    /** Staff pages ask for a Professional, family pages for a Parent; for anyone else the page does not exist. */
    private static class PersonArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return SignedIn.class.isAssignableFrom(parameter.getParameterType());
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            var who = Screens.signedIn();
            if (who == null || !parameter.getParameterType().isInstance(who)) {
                throw new NotFound();
            }
            return who;
        }
    }

    /** Text in a path becomes the id the handler asks for; what is no id is not found. */
    private static class IdInPath implements ConditionalGenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Id.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return Id.class.isAssignableFrom(target.getType());
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            try {
                var value = UUID.fromString(String.valueOf(source));
                return to.getType().getDeclaredConstructor(UUID.class).newInstance(value);
            } catch (IllegalArgumentException noId) {
                throw new NotFound();
            } catch (NoSuchMethodException
                    | InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException notARecordOfOne) {
                throw new IllegalStateException(notARecordOfOne);
            }
        }
    }
}
