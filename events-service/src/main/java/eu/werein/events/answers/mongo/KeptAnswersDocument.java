package eu.werein.events.answers.mongo;

import eu.werein.events.answers.Answer;
import eu.werein.events.answers.Answers;
import eu.werein.events.answers.Counts;
import eu.werein.events.answers.KeptAnswers;
import eu.werein.events.answers.OccurrenceId;
import eu.werein.events.answers.Setting;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.mongo.PlanStore;
import eu.werein.platform.seats.mongo.SeatPlanDocument;
import eu.werein.platform.tenant.PartnerId;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** The answers to one date, their plan and their secret as a document. */
final class KeptAnswersDocument {

    static final String GATHERING = "gathering";
    static final String DATE = "date";
    static final String COUNTS = "counts";
    private static final String KEY = "key";
    private static final String SETTING = "setting";
    private static final String TOLD = "told";
    private static final String HOMES = "homes";
    private static final String SAID = "said";
    private static final String CAPACITY = "capacity";
    private static final String CANCELLED_AT = "cancelledAt";

    private KeptAnswersDocument() {}

    /** What never changes. */
    static Document fixed(OccurrenceId id, Secrets secrets) {
        return new Document(KEY, new Binary(secrets.key()))
                .append(GATHERING, id.gathering().value())
                .append(DATE, id.date().toString());
    }

    /** What a decision may change; when it is due next is written beside it, for an index. */
    static Document state(Setting setting, long told, SeatPlan seats, Answers answers) {
        List<PartnerId> homes = answers.all().stream().map(Answer::home).distinct().toList();
        Map<Pseudonym, Answer> byPerson =
                answers.all().stream()
                        .collect(Collectors.toMap(Answer::person, Function.identity()));
        byte[] said = new PackedAnswers(homes, people(seats)).write(byPerson);
        return SeatPlanDocument.write(seats)
                .append(SETTING, setting(setting))
                .append(TOLD, told)
                .append(HOMES, homes.stream().map(PartnerId::value).toList())
                .append(SAID, new Binary(said))
                .append(COUNTS, counts(Counts.of(setting, seats, answers.all())))
                .append(PlanStore.DUE, seats.dueAt().map(Date::from).orElse(null));
    }

    static KeptAnswers read(Stored stored) {
        Document document = stored.state();
        SeatPlan seats = SeatPlanDocument.read(document);
        List<PartnerId> homes =
                document.getList(HOMES, String.class).stream().map(PartnerId::new).toList();
        List<Answer> answers =
                new PackedAnswers(homes, people(seats))
                        .read(document.get(SAID, Binary.class).getData());
        return new KeptAnswers(
                OccurrenceId.of(stored.revision().id()),
                stored.revision(),
                new Secrets(document.get(KEY, Binary.class).getData(), null),
                setting(document.get(SETTING, Document.class)),
                document.getLong(TOLD),
                seats,
                new Answers(answers, seats));
    }

    /** In the order of their turns, each of which is one party's: answers are written in it. */
    private static List<Pseudonym> people(SeatPlan seats) {
        return seats.parties()
                .sorted(Comparator.comparingInt(Entry::turn))
                .map(entry -> entry.party().leader())
                .toList();
    }

    private static Document setting(Setting setting) {
        return new Document("version", setting.version())
                .append(CAPACITY, setting.capacity())
                .append("start", Date.from(setting.start()))
                .append("zone", setting.zone().getId())
                .append(
                        CANCELLED_AT,
                        setting.cancelledAt() == null ? null : Date.from(setting.cancelledAt()));
    }

    private static Setting setting(Document setting) {
        @Nullable Date cancelledAt = setting.getDate(CANCELLED_AT);
        return new Setting(
                setting.getLong("version"),
                setting.getInteger(CAPACITY),
                setting.getDate("start").toInstant(),
                ZoneId.of(setting.getString("zone")),
                cancelledAt == null ? null : cancelledAt.toInstant());
    }

    private static Document counts(Counts counts) {
        return new Document(CAPACITY, counts.capacity())
                .append("yes", counts.yes())
                .append("waiting", counts.waiting())
                .append("maybe", counts.maybe())
                .append("no", counts.no());
    }

    static Counts counts(Document counts) {
        return new Counts(
                counts.getInteger(CAPACITY),
                counts.getInteger("yes"),
                counts.getInteger("waiting"),
                counts.getInteger("maybe"),
                counts.getInteger("no"));
    }
}
