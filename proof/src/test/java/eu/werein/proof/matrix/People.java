package eu.werein.proof.matrix;

import static org.awaitility.Awaitility.await;

import eu.werein.launcher.parts.KeycloakAdmin;
import eu.werein.proof.Account;
import eu.werein.proof.Api;
import eu.werein.proof.RunningFederation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person of each kind, made as the federation makes them: registered, invited, signed in. */
final class People {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> ROLES = List.of("member", "trainer", "organiser");

    private final RunningFederation federation;
    private final KeycloakAdmin keycloak;
    private final Api administrator;

    People(RunningFederation federation) {
        this.federation = federation;
        this.keycloak = federation.keycloakAdmin();
        this.administrator = federation.as(federation.administrator());
    }

    /** Who is not in any partner, and one person per role in each. */
    List<Person> of(List<String> partners) {
        List<Person> people = new ArrayList<>();
        people.add(Person.NOBODY);
        people.add(newcomer());
        people.add(
                new Person(
                        "administrator", Optional.of(federation.administrator()), true, Map.of()));
        for (String partner : partners) {
            people.add(
                    signedIn(
                            "coordinator of " + partner,
                            federation.coordinator(partner),
                            Map.of(partner, List.of("member", "coordinator"))));
            for (String role : ROLES) {
                people.add(member(partner, role));
            }
        }
        return people;
    }

    /** An account that no partner knows. */
    private Person newcomer() {
        String email = "newcomer." + UUID.randomUUID() + "@mail.example";
        String password = UUID.randomUUID().toString();
        keycloak.createAccount(email, "en", password);
        return signedIn("newcomer", new Account(email, password, "", List.of()), Map.of());
    }

    /** Somebody with the role, who can sign in. */
    Person member(String partner, String role) {
        List<String> roles = role.equals("member") ? List.of("member") : List.of("member", role);
        String email = role + "." + UUID.randomUUID() + "@mail.example";
        var registered =
                administrator.post(
                        "/api/partners/" + partner + "/members",
                        Map.of(
                                "givenName",
                                role.substring(0, 1).toUpperCase(Locale.ROOT) + role.substring(1),
                                "familyName",
                                "Proeve",
                                "email",
                                email,
                                "language",
                                "en",
                                "roles",
                                roles));
        if (registered.status() != 201) {
            throw new IllegalStateException("not registered: " + registered);
        }
        String account =
                await().atMost(SOON)
                        .until(() -> keycloak.accountByEmail(email), Optional::isPresent)
                        .orElseThrow();
        String password = UUID.randomUUID().toString();
        keycloak.setPassword(account, password);
        Person person =
                signedIn(
                        role + " of " + partner,
                        new Account(email, password, partner, roles),
                        Map.of(partner, roles));
        awaitMembership(person, partner);
        return person;
    }

    private Person signedIn(String name, Account account, Map<String, List<String>> roles) {
        return new Person(name, Optional.of(account), false, roles);
    }

    private void awaitMembership(Person person, String partner) {
        Api she = federation.as(person.account().orElseThrow());
        await().atMost(SOON).until(() -> she.get("/api/me").body().contains(partner));
    }
}
