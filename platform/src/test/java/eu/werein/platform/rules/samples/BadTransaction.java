package eu.werein.platform.rules.samples;

import com.mongodb.client.ClientSession;

final class BadTransaction {
    void with(ClientSession session) {
        session.startTransaction();
    }
}
