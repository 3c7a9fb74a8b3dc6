package eu.werein.platform.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.access.Permissions;
import eu.werein.platform.access.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a call through to an operation only if the operation allows the caller; refuses by default.
 */
final class AccessInterceptor implements HandlerInterceptor {

    private final Permissions permissions;

    AccessInterceptor(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Cache-Control", "no-store");
        if (!(handler instanceof HandlerMethod operation)) {
            return true;
        }
        Allowed allowed = operation.getMethodAnnotation(Allowed.class);
        if (allowed == null || !permissions.permit(Actor.current(), Set.of(allowed.value()))) {
            throw new Refused();
        }
        return true;
    }
}
