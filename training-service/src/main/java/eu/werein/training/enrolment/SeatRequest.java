package eu.werein.training.enrolment;

import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.tenant.PartnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks of a plan, said by who she is. Whether it is hers to ask is decided with it,
 * upon the same plan.
 */
public sealed interface SeatRequest {

    /** The command that it comes to; empty when the enrolment is not hers to ask about. */
    Optional<SeatCommand> command(SeatPlan plan, Secrets secrets);

    /** Who they are at home, of a party that enrols. */
    default List<Participant> people() {
        return List.of();
    }

    /** Of our own, or of the host: it is about all, or about nobody. */
    record OfHost(SeatCommand command) implements SeatRequest {
        @Override
        public Optional<SeatCommand> command(SeatPlan plan, Secrets secrets) {
            return Optional.of(command);
        }
    }

    /**
     * An account enrols, with whom it gathered.
     *
     * @param body hash of the request's body
     * @param home of all of them
     * @param agreed whether the home's coordinator need not be asked
     */
    record Enrol(
            EnrolmentId id,
            int body,
            PartnerId home,
            String accountId,
            Participant leader,
            List<Companion> companions,
            boolean agreed)
            implements SeatRequest {

        public Enrol {
            companions = List.copyOf(companions);
        }

        @Override
        public Optional<SeatCommand> command(SeatPlan plan, Secrets secrets) {
            List<Pseudonym> named = new ArrayList<>(List.of(secrets.pseudonym(accountId)));
            companions.forEach(companion -> named.add(companion.person()));
            return Optional.of(
                    new SeatCommand.Enrol(id, body, home, new Party(named, 0), 0, agreed));
        }

        @Override
        public List<Participant> people() {
            List<Participant> people = new ArrayList<>(List.of(leader));
            companions.forEach(companion -> people.add(companion.participant()));
            return people;
        }
    }

    /** The leader takes her party out, or a companion herself. */
    record Leave(EnrolmentId id, String accountId, RequestKey key) implements SeatRequest {
        @Override
        public Optional<SeatCommand> command(SeatPlan plan, Secrets secrets) {
            Pseudonym person = secrets.pseudonym(accountId);
            boolean leads =
                    plan.party(id)
                            .filter(entry -> entry.party().leader().equals(person))
                            .isPresent();
            return Optional.of(
                    leads
                            ? new SeatCommand.Cancel(id, key)
                            : new SeatCommand.Leave(id, person, key));
        }
    }

    /** The leader answers an offer. */
    record AnswerOffer(EnrolmentId id, String accountId, boolean accepted, RequestKey key)
            implements SeatRequest {
        @Override
        public Optional<SeatCommand> command(SeatPlan plan, Secrets secrets) {
            Pseudonym person = secrets.pseudonym(accountId);
            return unlessAnothers(
                    plan.party(id).filter(entry -> !entry.party().leader().equals(person)),
                    accepted ? new SeatCommand.Accept(id, key) : new SeatCommand.Refuse(id, key));
        }
    }

    /** The home's coordinator agrees or does not. */
    record Decide(EnrolmentId id, PartnerId home, boolean agrees, RequestKey key)
            implements SeatRequest {
        @Override
        public Optional<SeatCommand> command(SeatPlan plan, Secrets secrets) {
            return unlessAnothers(
                    plan.party(id).filter(entry -> !entry.partner().equals(home)),
                    agrees ? new SeatCommand.Agree(id, key) : new SeatCommand.Decline(id, key));
        }
    }

    /**
     * An enrolment that is in the plan no more is asked for its answers of before, by their key.
     */
    private static Optional<SeatCommand> unlessAnothers(
            Optional<Entry> anothers, SeatCommand command) {
        return anothers.isPresent() ? Optional.empty() : Optional.of(command);
    }
}
