package eu.werein.members.register;

import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.Folding;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.PersonName;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a record is told to be of the same person as another: the one rule for file, form and the
 * list of duplicates. Shows nothing of itself in messages and logs.
 *
 * @param same two records that share one of these are of one person; the surest first
 * @param name folded
 * @param externalId taken: a person of another name must not have it
 * @param mailbox that two persons may share, as is the phone: perhaps they are one
 * @param birth folded name and birth date, where it is known
 * @param whereabouts folded name and place, where one is known
 */
public record MatchKeys(
        List<String> same,
        String name,
        @Nullable String externalId,
        @Nullable String mailbox,
        @Nullable String phone,
        @Nullable String birth,
        @Nullable String whereabouts) {

    public MatchKeys {
        same = List.copyOf(same);
    }

    public static MatchKeys of(Member member) {
        Particulars known = member.particulars();
        return of(
                member.id(),
                member.externalId(),
                known.name(),
                known.birthDate(),
                known.email(),
                known.phone(),
                known.place());
    }

    /**
     * The keys of a person as a file or a form tells of her.
     *
     * @param id her own, where it is known already
     */
    public static MatchKeys of(
            @Nullable MemberId id,
            @Nullable String externalId,
            PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable EmailAddress email,
            @Nullable Phone phone,
            Place place) {
        String folded = Folding.fold(name.givenName() + " " + name.familyName());
        String mailbox = email == null ? null : email.mailbox();
        String number = phone == null ? null : phone.value();
        String where = where(place);
        List<String> same = new ArrayList<>();
        add(same, "m", id == null ? null : id.value(), folded);
        add(same, "x", externalId, folded);
        add(same, "b", birthDate, folded);
        add(same, "e", mailbox, folded);
        if (externalId == null && birthDate == null && email == null) {
            // What is unknown of both is alike: the same file must find the same people again.
            add(same, "p", (number == null ? "" : number) + " " + where, folded);
        }
        return new MatchKeys(
                same,
                folded,
                externalId,
                mailbox,
                number,
                birthDate == null ? null : birthDate + " " + folded,
                where.isEmpty() ? null : where + " " + folded);
    }

    private static void add(List<String> keys, String kind, @Nullable Object value, String name) {
        if (value != null) {
            keys.add(kind + " " + value + " " + name);
        }
    }

    /** The postal code tells the place in every language; the city does where there is none. */
    private static String where(Place place) {
        String postalCode = place.postalCode();
        String code = postalCode == null ? "" : Folding.fold(postalCode).replace(" ", "");
        String city = place.city();
        return code.isEmpty() && city != null ? Folding.fold(city) : code;
    }

    @Override
    public String toString() {
        return "MatchKeys";
    }
}
