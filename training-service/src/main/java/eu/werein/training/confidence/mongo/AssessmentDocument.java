package eu.werein.training.confidence.mongo;

import eu.werein.platform.outbox.Aggregates;
import eu.werein.platform.outbox.Stored;
import eu.werein.platform.tenant.PartnerId;
import eu.werein.training.attendance.Learner;
import eu.werein.training.confidence.Answers;
import eu.werein.training.confidence.Assessment;
import eu.werein.training.confidence.Pair;
import eu.werein.training.cycles.CycleId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the learners of a cycle have said as a document, under the cycle's id. */
final class AssessmentDocument implements Aggregates.Form<Assessment> {

    private static final String LEARNERS = "learners";

    @Override
    public Document write(Assessment assessment) {
        return new Document(
                LEARNERS,
                assessment.pairs().entrySet().stream().map(AssessmentDocument::write).toList());
    }

    private static Document write(Map.Entry<Learner, Pair> said) {
        Pair pair = said.getValue();
        return new Document("home", said.getKey().home().value())
                .append("memberId", said.getKey().memberId())
                .append("before", write(pair.before()))
                .append("after", write(pair.after()))
                .append("counted", pair.counted());
    }

    private static @Nullable Document write(@Nullable Answers answers) {
        return answers == null
                ? null
                : new Document("recognition", answers.recognition())
                        .append("confidence", answers.confidence())
                        .append("finance", answers.finance());
    }

    @Override
    public Optional<Assessment> read(Stored stored) {
        return Optional.of(
                new Assessment(
                        new CycleId(stored.revision().id()),
                        stored.revision().version(),
                        stored.state().getList(LEARNERS, Document.class).stream()
                                .collect(
                                        Collectors.toMap(
                                                AssessmentDocument::learner,
                                                AssessmentDocument::pair))));
    }

    private static Learner learner(Document said) {
        return new Learner(new PartnerId(said.getString("home")), said.getString("memberId"));
    }

    private static Pair pair(Document said) {
        return new Pair(
                answers(said.get("before", Document.class)),
                answers(said.get("after", Document.class)),
                said.getBoolean("counted"));
    }

    private static @Nullable Answers answers(@Nullable Document answers) {
        return answers == null
                ? null
                : new Answers(
                        answers.getInteger("recognition"),
                        answers.getInteger("confidence"),
                        answers.getInteger("finance"));
    }

    @Override
    public Assessment at(Assessment assessment, long version) {
        return assessment.at(version);
    }
}
