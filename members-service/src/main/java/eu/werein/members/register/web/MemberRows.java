package eu.werein.members.register.web;

import eu.werein.members.consent.Consents;
import eu.werein.members.consent.Purpose;
import eu.werein.members.person.Band;
import eu.werein.members.person.Business;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.register.Member;
import eu.werein.members.register.Particulars;
import eu.werein.members.template.Field;
import eu.werein.members.template.Several;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members as rows of the own template, some at once in memory. */
final class MemberRows implements Iterator<Map<Field, String>> {

    private static final int AT_ONCE = 500;

    private final Iterator<Member> members;
    private final Consents consents;
    private final Queue<Map<Field, String>> ready = new ArrayDeque<>();

    MemberRows(Iterator<Member> members, Consents consents) {
        this.members = members;
        this.consents = consents;
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty()) {
            List<Member> some = new ArrayList<>();
            while (some.size() < AT_ONCE && members.hasNext()) {
                some.add(members.next());
            }
            Map<MemberId, Set<Purpose>> refused =
                    consents.refusals(some.stream().map(Member::id).toList());
            some.forEach(
                    member -> ready.add(row(member, refused.getOrDefault(member.id(), Set.of()))));
        }
        return !ready.isEmpty();
    }

    @Override
    public Map<Field, String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** What is unknown stays empty, or reading it again would clear what is known by then. */
    private static Map<Field, String> row(Member member, Set<Purpose> refused) {
        Particulars known = member.particulars();
        EmailAddress email = known.email();
        Phone phone = known.phone();
        Map<Field, String> row = new EnumMap<>(Field.class);
        put(row, Field.FAMILY_NAME, known.name().familyName());
        put(row, Field.GIVEN_NAME, known.name().givenName());
        put(row, Field.EMAIL, email == null ? null : email.value());
        put(row, Field.PHONE, phone == null ? null : phone.value());
        put(row, Field.BIRTH_DATE, known.birthDate());
        put(row, Field.LANGUAGE, known.language().code());
        put(row, Field.COUNTRY, known.place().country());
        put(row, Field.POSTAL_CODE, known.place().postalCode());
        put(row, Field.CITY, known.place().city());
        put(row, Field.REGION, known.place().region());
        business(row, known.business());
        put(
                row,
                Field.BANDS,
                Several.join(known.bands().stream().sorted().map(Band::wireName).toList()));
        put(row, Field.SKILLS, Several.join(known.skills()));
        put(row, Field.HELP_WANTED, Several.join(known.helpWanted()));
        put(row, Field.JOINED_ON, member.period().joinedOn());
        put(row, Field.PAID_UNTIL, member.period().paidUntil());
        put(row, Field.EXTERNAL_ID, member.externalId());
        put(row, Field.NEWSLETTER, refused.contains(Purpose.NEWSLETTER) ? "no" : null);
        put(row, Field.DIRECTORY, refused.contains(Purpose.DIRECTORY) ? "no" : null);
        put(row, Field.MEMBER_ID, member.id());
        return row;
    }

    private static void business(Map<Field, String> row, @Nullable Business business) {
        if (business == null) {
            return;
        }
        EnterpriseNumber number = business.enterpriseNumber();
        put(row, Field.BUSINESS_NAME, business.name());
        put(row, Field.TRADE, business.trade());
        put(
                row,
                Field.SECTOR,
                business.sector().equals(Sector.UNKNOWN) ? null : business.sector().code());
        put(
                row,
                Field.STAGE,
                business.stage() == Stage.UNKNOWN ? null : business.stage().wireName());
        put(row, Field.ENTERPRISE_NUMBER, number == null ? null : number.value());
    }

    private static void put(Map<Field, String> row, Field field, @Nullable Object value) {
        if (value != null) {
            row.put(field, value.toString());
        }
    }
}
