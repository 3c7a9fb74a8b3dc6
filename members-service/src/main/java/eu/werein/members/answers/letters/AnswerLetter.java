package eu.werein.members.answers.letters;

import eu.werein.members.answers.Notice;
import eu.werein.members.answers.Notices;
import eu.werein.members.errands.Errand;
import eu.werein.members.hosted.letters.HostedLetters;
import eu.werein.members.hosted.letters.Message;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells who has answered to a date how she stands, as long as she still does and it is to take
 * place: nobody is offered what has gone to somebody else while the mail was away.
 */
@Component
final class AnswerLetter implements LetterWriter {

    private final Notices notices;
    private final HostedLetters letters;
    private final Clock clock;

    AnswerLetter(Notices notices, HostedLetters letters, Clock clock) {
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return MailedNotices.STANDINGS.kinds();
    }

    @Override
    public Writing write(Errand errand) {
        return notices.find(AboutAnswer.id(errand.subject()))
                .filter(this::isToCome)
                .filter(held -> Long.toString(held.stands().since()).equals(errand.occasion()))
                .map(
                        held ->
                                letters.write(
                                        held.id().member(),
                                        held.id().gathering(),
                                        message(errand, held)))
                .orElseGet(Writing.Nothing::new);
    }

    private boolean isToCome(Notice notice) {
        return notice.takesPlace() && notice.starts().toInstant().isAfter(clock.instant());
    }

    private static Message message(Errand errand, Notice held) {
        Integer place = held.stands().place();
        return Message.of(errand.kind(), held.stands().standing())
                .at("starts", held.starts())
                .saying("place", place == null ? "none" : place.toString());
    }
}
