package eu.werein.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class UniqueIdTests {

    private static final int DUPLICATE_KEY = 11_000;
    private static final int TOO_LARGE = 10_334;

    private static void refuse(int code) {
        throw new MongoWriteException(
                new WriteError(code, "refused", new BsonDocument()),
                new ServerAddress(),
                List.of());
    }

    @Test
    void whatIsWrittenIsAccepted() {
        assertThat(UniqueId.accepts(() -> {})).isTrue();
    }

    @Test
    void whoeverComesSecondIsNot() {
        assertThat(UniqueId.accepts(() -> refuse(DUPLICATE_KEY))).isFalse();
    }

    @Test
    void anyOtherRefusalIsADefect() {
        assertThatThrownBy(() -> UniqueId.accepts(() -> refuse(TOO_LARGE)))
                .isInstanceOf(MongoWriteException.class);
    }
}
