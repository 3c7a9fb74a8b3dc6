package eu.werein.members.register.mongo;

import com.mongodb.client.model.Filters;
import eu.werein.members.person.Folding;
import eu.werein.members.person.Language;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.register.MemberState;
import eu.werein.members.register.Members.Filter;
import eu.werein.members.register.Members.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which members are meant, as the store is asked for them; never those who are erased. */
final class MemberFilter {

    private static final String ID = "_id";

    private MemberFilter() {}

    static List<Bson> of(Filter filter) {
        List<Bson> filters = new ArrayList<>();
        MemberState state = filter.state();
        Language language = filter.language();
        filters.add(
                state == null
                        ? Filters.ne(MemberDocument.STATE, MemberState.ERASED.wireName())
                        : Filters.eq(MemberDocument.STATE, state.wireName()));
        equal(filters, MemberDocument.LANGUAGE, language == null ? null : language.code());
        equal(filters, MemberDocument.PLACE + ".country", filter.country());
        equal(filters, MemberDocument.ORIGIN + ".import", filter.importId());
        Stage stage = filter.stage();
        if (stage != null) {
            filters.add(business("stage", List.of(stage.wireName()), stage == Stage.UNKNOWN));
        }
        Sector sector = filter.sector();
        if (sector != null) {
            filters.add(business("sector", sector.codes(), sector.equals(Sector.UNKNOWN)));
        }
        for (String part : Folding.fold(filter.text()).split(" ", -1)) {
            if (!part.isEmpty()) {
                filters.add(Filters.regex(MemberDocument.SEARCH, part));
            }
        }
        return filters;
    }

    private static void equal(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(Filters.eq(field, value));
        }
    }

    /** Of whoever has no business, nothing about it is known. */
    private static Bson business(String field, List<String> values, boolean unknown) {
        List<@Nullable String> wanted = new ArrayList<>(values);
        if (unknown) {
            wanted.add(null);
        }
        return Filters.in(MemberDocument.BUSINESS + "." + field, wanted);
    }

    /** What stands after the place, in the list's order. */
    static Bson after(Position place) {
        return Filters.or(
                Arrays.asList(
                        Filters.gt(MemberDocument.ORDER, place.key()),
                        Filters.and(
                                Filters.eq(MemberDocument.ORDER, place.key()),
                                Filters.gt(ID, place.id().value()))));
    }
}
