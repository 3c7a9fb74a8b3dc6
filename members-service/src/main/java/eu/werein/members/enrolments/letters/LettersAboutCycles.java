package eu.werein.members.enrolments.letters;

import eu.werein.members.enrolments.CycleRef;
import eu.werein.members.enrolments.CycleTitle;
import eu.werein.members.enrolments.CycleTitles;
import eu.werein.members.enrolments.Enrolment;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.person.Language;
import eu.werein.members.register.Addressee;
import eu.werein.members.register.Members;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addresses what there is to say about a cycle to the learner, in her language. */
@Component
final class LettersAboutCycles {

    /** The title comes by another topic, and soon. */
    private static final Duration UNTIL_TITLED = Duration.ofSeconds(5);

    private final CycleTitles titles;
    private final Members members;
    private final PartnerRegistry partners;

    LettersAboutCycles(CycleTitles titles, Members members, PartnerRegistry partners) {
        this.titles = titles;
        this.members = members;
        this.partners = partners;
    }

    /**
     * What a letter says besides.
     *
     * @param purpose names its words
     * @param variant chooses between paragraphs of one purpose
     * @param moments that the words mention, as clocks where she reads them show it
     */
    record Message(String purpose, @Nullable String variant, Map<String, ZonedDateTime> moments) {}

    Writing write(Enrolment enrolment, Message message) {
        Optional<Addressee> learner = members.addressee(enrolment.id().member());
        if (learner.isEmpty()) {
            return new Writing.Nothing();
        }
        return titles.find(enrolment.cycle())
                .<Writing>map(title -> letter(learner.get(), enrolment.cycle(), title, message))
                .orElseGet(() -> new Writing.NotYet(UNTIL_TITLED));
    }

    private Letter letter(Addressee learner, CycleRef cycle, CycleTitle title, Message message) {
        Language language = learner.language();
        Map<String, String> values = new HashMap<>();
        values.put("givenName", learner.givenName());
        values.put("cycle", title.toldIn(language));
        values.put("host", name(cycle));
        message.moments().forEach((key, moment) -> values.put(key, Moment.words(moment, language)));
        return new Letter(
                learner.email(),
                language,
                message.purpose(),
                values,
                message.variant(),
                "/cycles/" + cycle.host() + "/" + cycle.id());
    }

    private String name(CycleRef cycle) {
        return partners.find(cycle.host()).map(Partner::name).orElse(cycle.host().value());
    }
}
