package eu.werein.platform.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands an operation the request's {@link IdempotencyKey}, if it has one. */
final class IdempotencyKeyArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return isKey(parameter);
    }

    static boolean isKey(MethodParameter parameter) {
        return ResolvableType.forMethodParameter(parameter)
                .isAssignableFrom(
                        ResolvableType.forClassWithGenerics(Optional.class, IdempotencyKey.class));
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Optional.ofNullable(request.getHeader(IdempotencyKey.HEADER))
                .map(IdempotencyKey::new);
    }
}
