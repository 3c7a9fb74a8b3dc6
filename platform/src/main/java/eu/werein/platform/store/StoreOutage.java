package eu.werein.platform.store;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells a store that is away for now from a defect. */
public final class StoreOutage {

    private static final int DEPTH = 10;

    private StoreOutage() {}

    /** Whether the store's being away is the failure or behind it. */
    public static boolean caused(@Nullable Throwable failure) {
        Throwable one = failure;
        for (int depth = 0; one != null && depth < DEPTH; depth++) {
            if (isOutage(one)) {
                return true;
            }
            one = one.getCause();
        }
        return false;
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof MongoTimeoutException
                || failure instanceof MongoSocketException
                || failure instanceof MongoConnectionPoolClearedException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException;
    }
}
