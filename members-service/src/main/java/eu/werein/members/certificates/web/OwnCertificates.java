package eu.werein.members.certificates.web;

import eu.werein.members.certificates.Certificate;
import eu.werein.members.certificates.CertificateId;
import eu.werein.members.certificates.Certificates;
import eu.werein.members.certificates.HeldCertificates;
import eu.werein.members.certificates.HeldCertificates.Held;
import eu.werein.members.certificates.Holder;
import eu.werein.members.person.MemberId;
import eu.werein.platform.access.Actor;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import eu.werein.platform.web.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Binds the partner that has issued a certificate to what its holder does with it. A path below
 * {@code /api/me} has no owner: that she holds it is what lets her in.
 */
@Component
final class OwnCertificates {

    private final Certificates certificates;
    private final HeldCertificates held;
    private final Memberships memberships;
    private final PartnerRegistry partners;

    OwnCertificates(
            Certificates certificates,
            HeldCertificates held,
            Memberships memberships,
            PartnerRegistry partners) {
        this.certificates = certificates;
        this.held = held;
        this.memberships = memberships;
        this.partners = partners;
    }

    /**
     * @throws ProblemException 404 when there is no such certificate of hers
     */
    <T> T at(String host, String id, Function<Certificate, T> work) {
        PartnerId issuer =
                PartnerId.parse(host).filter(this::active).orElseThrow(ProblemException::notFound);
        CertificateId asked = CertificateId.parse(id).orElseThrow(ProblemException::notFound);
        Set<Holder> caller = caller();
        return TenantContext.<T, RuntimeException>call(
                issuer,
                () ->
                        certificates
                                .find(asked)
                                .filter(found -> caller.contains(found.holder()))
                                .map(work)
                                .orElseThrow(ProblemException::notFound));
    }

    /** All of hers, the latest first. */
    <T> List<T> all(BiFunction<String, Certificate, T> shown) {
        return caller().stream()
                .flatMap(this::ofHolder)
                .sorted(Comparator.comparing((Own own) -> own.certificate().issuedAt()).reversed())
                .map(own -> shown.apply(own.host().value(), own.certificate()))
                .toList();
    }

    private record Own(PartnerId host, Certificate certificate) {}

    private Stream<Own> ofHolder(Holder holder) {
        List<Held> noted =
                TenantContext.<List<Held>, RuntimeException>call(
                        holder.home(), () -> held.of(holder.member()));
        return noted.stream().filter(one -> active(one.host())).flatMap(this::read);
    }

    private Stream<Own> read(Held noted) {
        return TenantContext.<Optional<Certificate>, RuntimeException>call(
                noted.host(), () -> certificates.find(noted.id()))
                .map(found -> new Own(noted.host(), found))
                .stream();
    }

    private boolean active(PartnerId partner) {
        return partners.find(partner).filter(Partner::active).isPresent();
    }

    private Set<Holder> caller() {
        return memberships.of(Actor.required().accountId()).stream()
                .filter(membership -> active(membership.partner()))
                .map(
                        membership ->
                                new Holder(
                                        membership.partner(), new MemberId(membership.memberId())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
