package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enrolments of members that are kept as long as the test runs. */
public final class InMemoryMemberEnrolments implements MemberEnrolments {

    private final Map<PartnerId, Map<String, MemberEnrolment>> kept = new HashMap<>();

    private Map<String, MemberEnrolment> bound() {
        return kept.computeIfAbsent(TenantContext.current(), _ -> new TreeMap<>());
    }

    private Stream<MemberEnrolment> latest() {
        return bound().values().stream()
                .sorted(Comparator.comparing(MemberEnrolment::at).reversed());
    }

    @Override
    public void note(MemberEnrolment told) {
        bound().merge(
                        MemberEnrolments.place(told),
                        told,
                        (known, fresh) -> fresh.sequence() > known.sequence() ? fresh : known);
    }

    @Override
    public List<MemberEnrolment> of(String memberId, int limit) {
        return latest().filter(each -> each.memberId().equals(memberId)).limit(limit).toList();
    }

    @Override
    public Optional<MemberEnrolment> request(PartnerId host, EnrolmentId enrolment) {
        return latest().filter(each -> each.leads() && each.host().equals(host))
                .filter(each -> each.enrolment().equals(enrolment))
                .findFirst();
    }

    @Override
    public List<MemberEnrolment> list(Which which, @Nullable String after, int limit) {
        return bound().entrySet().stream()
                .filter(each -> after == null || each.getKey().compareTo(after) > 0)
                .map(Map.Entry::getValue)
                .filter(each -> which == Which.ALL || each.asks())
                .limit(limit)
                .toList();
    }
}
