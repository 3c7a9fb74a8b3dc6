package eu.werein.platform.outbox;

import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** An aggregate as it was read: its state and the revision that guards the next change. */
public record Stored(Revision revision, Document state) {

    /** The answer that was given to an earlier request with this idempotency key, if any. */
    public Optional<Answer> answerTo(String idempotencyKey) {
        return state.getList(AggregateStore.ANSWERS, Document.class, List.of()).stream()
                .filter(answer -> idempotencyKey.equals(answer.getString("key")))
                .map(Answer::read)
                .findFirst();
    }
}
