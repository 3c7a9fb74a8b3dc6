package eu.werein.members.hosted.letters;

import eu.werein.members.home.HomePartner;
import eu.werein.members.hosted.Hosted;
import eu.werein.members.hosted.Title;
import eu.werein.members.hosted.Titles;
import eu.werein.members.notifications.Letter;
import eu.werein.members.notifications.Writing;
import eu.werein.members.person.Language;
import eu.werein.members.person.MemberId;
import eu.werein.members.register.Addressee;
import eu.werein.members.register.Members;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.registry.PartnerRegistry;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Addresses what there is to say about something that a partner hosts to one who takes part, in her
 * language.
 */
@Component
public final class HostedLetters {

    /** The title comes by another topic, and soon. */
    private static final Duration UNTIL_TITLED = Duration.ofSeconds(5);

    private final Titles titles;
    private final Members members;
    private final PartnerRegistry partners;
    private final HomePartner home;

    HostedLetters(Titles titles, Members members, PartnerRegistry partners, HomePartner home) {
        this.titles = titles;
        this.members = members;
        this.partners = partners;
        this.home = home;
    }

    /** Nothing to whoever is not known any more, or has no mailbox. */
    public Writing write(MemberId member, Hosted hosted, Message message) {
        Optional<Addressee> addressee = members.addressee(member);
        if (addressee.isEmpty()) {
            return new Writing.Nothing();
        }
        return titles.find(hosted)
                .<Writing>map(title -> letter(addressee.get(), hosted, title, message))
                .orElseGet(() -> new Writing.NotYet(UNTIL_TITLED));
    }

    private Letter letter(Addressee addressee, Hosted hosted, Title title, Message message) {
        Language language = addressee.language();
        ZoneId zone = home.zone();
        Map<String, String> values = new HashMap<>(message.values());
        values.put("givenName", addressee.givenName());
        values.put(hosted.kind().wireName(), title.toldIn(language));
        values.put("host", name(hosted));
        message.moments()
                .forEach((key, moment) -> values.put(key, Moment.words(moment, zone, language)));
        message.instants()
                .forEach(
                        (key, instant) ->
                                values.put(
                                        key, Moment.words(instant.atZone(zone), zone, language)));
        return new Letter(
                addressee.email(),
                language,
                StandingLetters.purpose(message.kind()),
                values,
                message.variant(),
                "/" + hosted.kind().wireName() + "s/" + hosted.host() + "/" + hosted.id());
    }

    private String name(Hosted hosted) {
        return partners.find(hosted.host()).map(Partner::name).orElse(hosted.host().value());
    }
}
