package eu.werein.members.imports;

import eu.werein.members.imports.judging.Draft;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Place;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.register.Particulars;
import eu.werein.members.register.Period;
import eu.werein.members.register.RegisterEntry;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is to stand in the register by a draft. An empty cell never clears what is known. */
final class DraftedEntry {

    private final Draft draft;
    private final PersonName name;

    /**
     * @param draft that can be used: it has a name
     */
    DraftedEntry(Draft draft, PersonName name) {
        this.draft = draft;
        this.name = name;
    }

    RegisterEntry fresh(Defaults defaults) {
        Draft.Dates dates = draft.dates();
        LocalDate ordered = or(dates.orderedOn(), defaults.joinedOn());
        return new RegisterEntry(
                new Particulars(
                        name,
                        draft.email(),
                        draft.phone(),
                        draft.birthDate(),
                        or(draft.language(), defaults.language()),
                        draft.place(),
                        business(null),
                        draft.bands(),
                        draft.skills(),
                        draft.helpWanted()),
                new Period(or(dates.joinedOn(), ordered), dates.paidUntil()),
                draft.externalId());
    }

    /** When she ordered says nothing of when somebody joined who is a member already. */
    RegisterEntry onto(RegisterEntry known) {
        Particulars before = known.particulars();
        Period period = known.period();
        return new RegisterEntry(
                new Particulars(
                        name,
                        email(before.email()),
                        orNull(draft.phone(), before.phone()),
                        orNull(draft.birthDate(), before.birthDate()),
                        or(draft.language(), before.language()),
                        place(before.place()),
                        business(before.business()),
                        some(draft.bands(), before.bands()),
                        some(draft.skills(), before.skills()),
                        some(draft.helpWanted(), before.helpWanted())),
                new Period(
                        or(draft.dates().joinedOn(), period.joinedOn()),
                        orNull(draft.dates().paidUntil(), period.paidUntil())),
                orNull(draft.externalId(), known.externalId()));
    }

    /** The same mailbox written otherwise is no news. */
    private @Nullable EmailAddress email(@Nullable EmailAddress before) {
        EmailAddress told = draft.email();
        boolean same = told == null || (before != null && told.mailbox().equals(before.mailbox()));
        return same ? before : told;
    }

    private Place place(Place before) {
        Place told = draft.place();
        return new Place(
                orNull(told.postalCode(), before.postalCode()),
                orNull(told.city(), before.city()),
                orNull(told.region(), before.region()),
                orNull(told.country(), before.country()));
    }

    private @Nullable Business business(@Nullable Business before) {
        Draft.Trading told = draft.trading();
        if (told.isEmpty()) {
            return before;
        }
        Business known =
                before == null
                        ? new Business(null, null, Sector.UNKNOWN, Stage.UNKNOWN, null)
                        : before;
        return new Business(
                orNull(told.name(), known.name()),
                orNull(told.trade(), known.trade()),
                or(told.sector(), known.sector()),
                or(told.stage(), known.stage()),
                orNull(told.enterpriseNumber(), known.enterpriseNumber()));
    }

    private static <T> T or(@Nullable T told, T known) {
        return told == null ? known : told;
    }

    private static <T> @Nullable T orNull(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }

    private static <C extends Collection<?>> C some(C told, C known) {
        return told.isEmpty() ? known : told;
    }
}
