package eu.werein.events.answers;

import eu.werein.events.answers.AnswerOutcome.Refused;
import eu.werein.events.answers.AnswerOutcome.Why;
import eu.werein.events.answers.AnswerRequest.Say;
import eu.werein.platform.seats.Allocator;
import eu.werein.platform.seats.Decision;
import eu.werein.platform.seats.EnrolmentId;
import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Floors;
import eu.werein.platform.seats.Party;
import eu.werein.platform.seats.Pseudonym;
import eu.werein.platform.seats.RequestKey;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers to one date while requests are decided, one after the other. */
final class Draft {

    private final KeptAnswers before;
    private final Answers answers;
    private final List<News> news = new ArrayList<>();
    private Setting setting;
    private SeatPlan seats;
    private long told;
    private boolean changed;

    Draft(KeptAnswers before) {
        this.before = before;
        answers = before.answers();
        setting = before.setting();
        seats = before.seats();
        told = before.told();
    }

    boolean changed() {
        return changed;
    }

    List<News> news() {
        return news;
    }

    /** As it is now, with the revision that was read. */
    KeptAnswers after() {
        return new KeptAnswers(
                before.id(), before.revision(), before.secrets(), setting, told, seats, answers);
    }

    /** Somebody answers; what she had is given back unless she still means yes. */
    AnswerOutcome say(Say asked, Instant now) {
        Pseudonym person = before.secrets().pseudonym(asked.accountId());
        Optional<Answer> known = answers.of(person);
        if (known.filter(answer -> answer.has(asked.key())).isPresent()) {
            return view().of(person);
        }
        if (known.filter(answer -> answer.hasKeyOf(asked.key())).isPresent()) {
            return new Refused(Why.KEY_REUSED);
        }
        settle(asked.setting(), now);
        tick(now);
        if (seats.progress().closed()) {
            return new Refused(setting.takesPlace() ? Why.OVER : Why.CANCELLED);
        }
        Optional<Entry> in = view().in(person);
        if (asked.word() == Word.YES && in.filter(entry -> grows(entry, asked)).isPresent()) {
            return new Refused(Why.PARTY_CANNOT_GROW);
        }
        Optional<News.OfAnswer> was = known.map(answer -> view().about(answer, now));
        note(person, known, in, asked);
        if (asked.word() == Word.YES) {
            come(person, in, asked, now);
        } else {
            in.ifPresent(
                    entry -> decide(new SeatCommand.Cancel(entry.id(), asked.key()), now, person));
        }
        News.OfAnswer is = view().about(answers.of(person).orElseThrow(), now);
        if (was.filter(is::saysTheSame).isEmpty()) {
            news.add(is);
        }
        return view().of(person);
    }

    private static boolean grows(Entry entry, Say asked) {
        return asked.people() > entry.party().size();
    }

    /** Whoever is in comes as whose member she came, as long as she stays. */
    private void note(Pseudonym person, Optional<Answer> known, Optional<Entry> in, Say asked) {
        Answer first =
                new Answer(
                        person,
                        asked.who(),
                        asked.home(),
                        asked.memberId(),
                        asked.word(),
                        List.of());
        Answer last = known.orElse(first);
        boolean stays = in.isPresent() && asked.word() == Word.YES;
        answers.put(
                last.then(
                        stays ? last.home() : asked.home(),
                        stays ? last.memberId() : asked.memberId(),
                        asked.word(),
                        asked.key()));
        changed = true;
    }

    private void come(Pseudonym person, Optional<Entry> in, Say asked, Instant now) {
        if (in.isEmpty()) {
            EnrolmentId party = new EnrolmentId(secret("party " + seats.progress().nextTurn()));
            answers.leads(person, party);
            decide(
                    new SeatCommand.Enrol(
                            party,
                            0,
                            asked.home(),
                            new Party(List.of(person), asked.people() - 1),
                            0,
                            true),
                    now,
                    person);
            return;
        }
        Entry entry = in.get();
        if (entry.standing() instanceof Standing.Offered) {
            decide(new SeatCommand.Accept(entry.id(), asked.key()), now, person);
        }
        if (asked.people() < entry.party().size()) {
            RequestKey fewer = new RequestKey(secret("fewer " + asked.key().value()), 0);
            decide(new SeatCommand.Shrink(entry.id(), asked.people() - 1, fewer), now, person);
        }
    }

    /** Requests are known by their keys here: what the plan knows them by is ours. */
    private UUID secret(String text) {
        return before.secrets().uuid(text);
    }

    AnswerOutcome look(String accountId, Instant now) {
        tick(now);
        return view().of(before.secrets().pseudonym(accountId));
    }

    AnswerOutcome tick(Instant now) {
        decide(new SeatCommand.Tick(), now);
        return new AnswerOutcome.Done();
    }

    /** Whoever loses a seat by a change hears of the change first. */
    AnswerOutcome follow(AnswerRequest.Follow asked, Instant now) {
        if (asked.told() > told) {
            told = asked.told();
            changed = true;
            if (asked.change() != null) {
                news.add(new News.OfDate(now, asked.change(), asked.reason(), meant()));
            }
        }
        @Nullable Setting next = asked.next();
        settle(next == null ? setting.droppedBy(asked.version(), asked.changedAt()) : next, now);
        return new AnswerOutcome.Done();
    }

    /**
     * Members who said maybe, or yes and were not turned away before; guests are told elsewhere.
     */
    private List<Answer> meant() {
        return answers.all().stream()
                .filter(answer -> answer.who() == Who.MEMBER)
                .filter(
                        answer ->
                                switch (answer.word()) {
                                    case YES -> view().meansToCome(answer.person());
                                    case MAYBE -> true;
                                    case NO -> false;
                                })
                .toList();
    }

    /**
     * Takes over what the gathering says, unless something newer was taken over before. Seats that
     * somebody has are never taken away.
     */
    private void settle(Setting given, Instant now) {
        if (given.version() > setting.version()) {
            setting = given;
            changed = true;
        }
        if (!seats.rules().enrolmentClosesAt().equals(setting.closesAt())) {
            decide(new SeatCommand.MoveClosing(setting.closesAt()), now);
        }
        int room = Math.max(setting.seats(), seats.held());
        if (setting.takesPlace() && seats.rules().capacity() != room) {
            decide(new SeatCommand.ChangeQuotas(room, Floors.NONE), now);
        }
    }

    private void decide(SeatCommand command, Instant now) {
        news.addAll(moved(command, now));
    }

    /** What becomes of whoever asked is told with her answer. */
    private void decide(SeatCommand command, Instant now, Pseudonym asking) {
        moved(command, now).stream()
                .filter(move -> !move.answer().person().equals(asking))
                .forEach(news::add);
    }

    private List<News.OfAnswer> moved(SeatCommand command, Instant now) {
        SeatPlan known = seats;
        Decision decision = Allocator.decide(known, command, now, null);
        seats = decision.plan();
        changed |= !decision.events().isEmpty();
        return Moves.of(decision, known, answers);
    }

    private View view() {
        return new View(seats, answers, setting);
    }
}
