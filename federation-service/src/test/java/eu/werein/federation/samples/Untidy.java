package eu.werein.federation.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.springframework.web.bind.annotation.GetMapping;

/** Does what no class of ours may do, so that each rule has something to catch. */
public final class Untidy {

    static final InheritableThreadLocal<String> TENANT = new InheritableThreadLocal<>();

    MongoDatabase database;
    ClientSession session;
    ObjectMapper json;

    @GetMapping("/anybody")
    String anybody() {
        return "anything";
    }
}
