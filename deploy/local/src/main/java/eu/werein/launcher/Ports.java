package eu.werein.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * Who listens where on this machine; an offset moves all of them, so that two can run side by side.
 */
record Ports(int offset, int brokers) {

    /** A port, and the process that wants it. */
    record Claim(String process, int port) {}

    int gateway() {
        return 8080 + offset;
    }

    int gatewayManagement() {
        return 9080 + offset;
    }

    int keycloak() {
        return 8081 + offset;
    }

    int keycloakManagement() {
        return 9081 + offset;
    }

    int federation() {
        return 8082 + offset;
    }

    int federationManagement() {
        return 9082 + offset;
    }

    int members() {
        return 8083 + offset;
    }

    int membersManagement() {
        return 9083 + offset;
    }

    int training() {
        return 8084 + offset;
    }

    int trainingManagement() {
        return 9084 + offset;
    }

    int events() {
        return 8085 + offset;
    }

    int eventsManagement() {
        return 9085 + offset;
    }

    int store() {
        return 27017 + offset;
    }

    int smtp() {
        return 2525 + offset;
    }

    int mailbox() {
        return 8025 + offset;
    }

    /** The brokers' ports follow each other in pairs, from 9092. */
    int broker(int id) {
        return 9092 + 2 * (id - 1) + offset;
    }

    int controller(int id) {
        return broker(id) + 1;
    }

    /** The name of a broker's process. */
    String brokerName(int id) {
        return brokers == 1 ? "kafka" : "kafka-" + id;
    }

    /** Every port that has to be free before anything starts. */
    List<Claim> claims(boolean ownStore) {
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim("gateway", gateway()));
        claims.add(new Claim("gateway", gatewayManagement()));
        claims.add(new Claim("keycloak", keycloak()));
        claims.add(new Claim("keycloak", keycloakManagement()));
        claims.add(new Claim("federation-service", federation()));
        claims.add(new Claim("federation-service", federationManagement()));
        claims.add(new Claim("members-service", members()));
        claims.add(new Claim("members-service", membersManagement()));
        claims.add(new Claim("training-service", training()));
        claims.add(new Claim("training-service", trainingManagement()));
        claims.add(new Claim("events-service", events()));
        claims.add(new Claim("events-service", eventsManagement()));
        for (int id = 1; id <= brokers; id++) {
            claims.add(new Claim(brokerName(id), broker(id)));
            claims.add(new Claim(brokerName(id), controller(id)));
        }
        if (ownStore) {
            claims.add(new Claim("store", store()));
        }
        claims.add(new Claim("mailbox", smtp()));
        claims.add(new Claim("mailbox", mailbox()));
        return List.copyOf(claims);
    }
}
