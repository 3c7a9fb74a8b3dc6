package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.CycleRef;
import eu.werein.members.enrolments.CycleTitle;
import eu.werein.members.enrolments.CycleTitles;
import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.enrolments.Enrolments;
import eu.werein.members.enrolments.Standing;
import eu.werein.members.errands.Errand;
import eu.werein.members.home.HomePartner;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.register.Member;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members;
import eu.werein.members.register.Particulars;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a learner how she stands in a cycle, as long as she still does: nobody is offered what has
 * gone to somebody else while the mail was away.
 */
@Component
final class EnrolmentLetter implements LetterWriter {

    /** The title comes by another topic, and soon. */
    private static final Duration UNTIL_TITLED = Duration.ofSeconds(5);

    private final Enrolments enrolments;
    private final CycleTitles titles;
    private final Members members;
    private final PartnerRegistry partners;
    private final HomePartner home;

    EnrolmentLetter(
            Enrolments enrolments,
            CycleTitles titles,
            Members members,
            PartnerRegistry partners,
            HomePartner home) {
        this.enrolments = enrolments;
        this.titles = titles;
        this.members = members;
        this.partners = partners;
        this.home = home;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                MailedLetters.CONFIRMED,
                MailedLetters.WAITING,
                MailedLetters.OFFERED,
                MailedLetters.GONE);
    }

    @Override
    public Writing write(Errand errand) {
        return enrolments
                .find(AboutEnrolment.id(errand.subject()))
                .filter(held -> Long.toString(held.since()).equals(errand.occasion()))
                .map(held -> write(errand, held))
                .orElseGet(Writing.Nothing::new);
    }

    private Writing write(Errand errand, Enrolment enrolment) {
        Particulars learner =
                members.find(enrolment.id().member())
                        .filter(member -> member.state() != MemberState.LEFT)
                        .map(Member::particulars)
                        .orElse(null);
        EmailAddress email = learner == null ? null : learner.email();
        if (learner == null || email == null) {
            return new Writing.Nothing();
        }
        String purpose = errand.kind().substring("mail/".length());
        return titles.find(enrolment.cycle())
                .<Writing>map(
                        title ->
                                new Letter(
                                        email,
                                        learner.language(),
                                        purpose,
                                        values(enrolment, title, learner),
                                        variant(enrolment.standing()),
                                        path(enrolment)))
                .orElseGet(() -> new Writing.NotYet(UNTIL_TITLED));
    }

    private Map<String, String> values(Enrolment enrolment, CycleTitle title, Particulars learner) {
        Map<String, String> values = new HashMap<>();
        values.put("givenName", learner.name().givenName());
        values.put("cycle", title.toldIn(learner.language()));
        values.put("host", name(enrolment.cycle()));
        if (enrolment.standing() instanceof Standing.Offered(var until)) {
            values.put("deadline", Deadline.words(until, home.zone(), learner.language()));
        }
        return values;
    }

    private String name(CycleRef cycle) {
        return partners.find(cycle.host()).map(Partner::name).orElse(cycle.host().value());
    }

    private static @Nullable String variant(Standing standing) {
        return standing instanceof Standing.Gone(var reason)
                ? reason.name().toLowerCase(Locale.ROOT)
                : null;
    }

    private static String path(Enrolment enrolment) {
        return "/cycles/" + enrolment.cycle().host() + "/" + enrolment.cycle().id();
    }
}
