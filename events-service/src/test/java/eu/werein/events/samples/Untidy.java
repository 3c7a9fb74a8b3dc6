package eu.werein.events.samples;

import com.mongodb.client.MongoDatabase;

/** A domain type that knows the store: the rule of this service's domain must catch it. */
public final class Untidy {

    MongoDatabase database;
}
