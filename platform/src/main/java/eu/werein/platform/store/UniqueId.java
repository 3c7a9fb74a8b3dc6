package eu.werein.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

/** Ids of documents, which make a claim unique on any store: of two writers one is first. */
public final class UniqueId {

    private UniqueId() {}

    /**
     * Adds a document, or would, if its id is free.
     *
     * @return false, and nothing is written, when another document has the id
     * @throws MongoWriteException for any other refusal
     */
    public static boolean accepts(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
