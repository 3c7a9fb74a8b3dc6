package eu.werein.members.answers.letters;

import eu.werein.members.answers.Notice;
import eu.werein.members.answers.Notice.Change;
import eu.werein.members.answers.Notices;
import eu.werein.members.errands.Errand;
import eu.werein.members.hosted.letters.HostedLetters;
import eu.werein.members.hosted.letters.Message;
import eu.werein.members.notifications.LetterWriter;
import eu.werein.members.notifications.Writing;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells who meant to come what became of the date, unless something else has become of it since.
 */
@Component
final class ChangeLetter implements LetterWriter {

    private final Notices notices;
    private final HostedLetters letters;

    ChangeLetter(Notices notices, HostedLetters letters) {
        this.notices = notices;
        this.letters = letters;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MailedNotices.MOVED, MailedNotices.CANCELLED);
    }

    @Override
    public Writing write(Errand errand) {
        return notices.find(AboutAnswer.id(errand.subject()))
                .flatMap(held -> message(errand, held).map(message -> write(held, message)))
                .orElseGet(Writing.Nothing::new);
    }

    private Writing write(Notice held, Message message) {
        return letters.write(held.id().member(), held.id().gathering(), message);
    }

    private static Optional<Message> message(Errand errand, Notice held) {
        return Optional.ofNullable(held.change())
                .filter(change -> Long.toString(change.since()).equals(errand.occasion()))
                .map(change -> message(errand.kind(), held, change));
    }

    private static Message message(String kind, Notice held, Change change) {
        Message message = because(Message.of(kind).at("starts", held.starts()), change.reason());
        return switch (change) {
            case Change.Cancelled _ -> message;
            case Change.Moved moved ->
                    message.at("before", moved.before())
                            .saying(
                                    "what",
                                    moved.before().isEqual(held.starts()) ? "place" : "time");
        };
    }

    private static Message because(Message message, @Nullable String reason) {
        return reason == null ? message : message.variant("explained").saying("reason", reason);
    }
}
