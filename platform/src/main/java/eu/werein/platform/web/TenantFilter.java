package eu.werein.platform.web;

import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the owner that the path names, if the registry has it. For everybody but federation
 * administrators a partner that is not active does not exist, and what it has for everybody exists
 * for nobody then; another partner's private path has one answer, whatever lies behind it.
 */
final class TenantFilter extends OncePerRequestFilter {

    private final PartnerRegistry registry;
    private final Memberships memberships;
    private final ProblemWriter problems;

    TenantFilter(PartnerRegistry registry, Memberships memberships, ProblemWriter problems) {
        this.registry = registry;
        this.memberships = memberships;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        Optional<String> named = PartnerPath.ownerIn(path);
        if (named.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Partner> owner = named.flatMap(PartnerId::parse).flatMap(registry::find);
        if (owner.filter(partner -> visible(partner, path)).isEmpty()) {
            problems.write(response, Problem.notFound());
            return;
        }
        if (PartnerPath.isPrivate(path) && !mayEnter(owner.get())) {
            problems.write(response, Problem.forbidden());
            return;
        }
        bound(owner.get().id(), request, response, chain);
    }

    /** A stream that ends is dispatched once more, and asks for its owner again. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private boolean mayEnter(Partner owner) {
        return Actor.current()
                .filter(
                        actor ->
                                actor.federationAdmin()
                                        || memberships.belongs(actor.accountId(), owner.id()))
                .isPresent();
    }

    private static boolean visible(Partner partner, String path) {
        return partner.active()
                || (!PartnerPath.isPublic(path)
                        && Actor.current().filter(Actor::federationAdmin).isPresent());
    }

    private static void bound(
            PartnerId owner,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            TenantContext.<Boolean, Exception>call(
                    owner,
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
