package eu.werein.members.imports.judging;

import eu.werein.members.imports.mapping.Mapping;
import eu.werein.members.imports.mapping.Preset;
import eu.werein.members.imports.reading.Column;
import eu.werein.members.imports.reading.Row;
import eu.werein.members.person.EmailAddress;
import eu.werein.members.person.MemberId;
import eu.werein.members.person.Phone;
import eu.werein.members.person.Place;
import eu.werein.members.template.Field;
import eu.werein.members.template.WordKey;
import eu.werein.platform.sheets.SheetFormat;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns rows of one file into drafts of members. Knows the file and the calendar, no register. */
public final class Judge {

    private static final int NAME = 80;
    private static final int ID = 64;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** In Galette, no date. */
    private static final LocalDate NONE = LocalDate.of(1901, 1, 1);

    /** Settled, in HelloAsso's words and in those of its interface for programs. */
    private static final Set<String> VALID =
            Set.of("valide", "validee", "valid", "processed", "registered", "authorized");

    private final Preset preset;
    private final SheetFormat format;
    private final Map<Field, Mapping.Source> sources;
    private final Map<Field, Integer> seconds;
    private final Home home;

    public Judge(
            Preset preset, Mapping mapping, List<Column> columns, SheetFormat format, Home home) {
        this.preset = preset;
        this.format = format;
        this.sources = mapping.sources();
        this.seconds = preset.seconds(columns);
        this.home = home;
    }

    public Draft judge(Row row) {
        Cells cells = new Cells(row, sources, seconds);
        checkStatus(cells);
        String familyName = name(cells, Field.FAMILY_NAME);
        String givenName = name(cells, Field.GIVEN_NAME);
        EmailAddress email = email(cells, familyName, givenName);
        Place place = place(cells);
        Phone phone = phone(cells, place.country());
        LocalDate birthDate = birthDate(cells);
        Draft.Dates dates =
                new Draft.Dates(
                        date(cells, Field.JOINED_ON),
                        date(cells, Field.PAID_UNTIL),
                        date(cells, Field.ORDERED_ON));
        String memberId = cells.text(Field.MEMBER_ID, ID);
        BusinessCells business = new BusinessCells(cells);
        return new Draft(
                row.number(),
                memberId == null ? null : new MemberId(memberId),
                cells.text(Field.EXTERNAL_ID, ID),
                givenName,
                familyName,
                email,
                phone,
                birthDate,
                business.language(),
                place,
                business.trading(place.country() == null ? home.country() : place.country()),
                business.bands(),
                business.list(Field.SKILLS),
                business.list(Field.HELP_WANTED),
                dates,
                refusals(cells),
                cells.findings());
    }

    /** In a file that has a status, a row without one does not count either. */
    private void checkStatus(Cells cells) {
        if (!sources.containsKey(Field.STATUS)) {
            return;
        }
        String status = Optional.ofNullable(cells.text(Field.STATUS)).orElse("");
        if (!VALID.contains(WordKey.of(status))) {
            cells.find(
                    new Finding(Reason.STATUS_NOT_VALID, Field.STATUS, Map.of("status", status)));
        }
    }

    private static @Nullable String name(Cells cells, Field field) {
        String given = cells.text(field);
        if (given == null || WordKey.of(given).isEmpty()) {
            cells.find(Finding.of(Reason.NAME_MISSING, field));
            return null;
        }
        return cells.text(field, NAME);
    }

    /** The payer's address is hers only when she pays herself. */
    private static @Nullable EmailAddress email(
            Cells cells, @Nullable String familyName, @Nullable String givenName) {
        EmailAddress own = address(cells, Field.EMAIL);
        EmailAddress payers = address(cells, Field.PAYER_EMAIL);
        if (own != null || payers == null) {
            return own;
        }
        boolean differs =
                differs(cells, Field.PAYER_FAMILY_NAME, familyName)
                        || differs(cells, Field.PAYER_GIVEN_NAME, givenName);
        if (differs) {
            cells.find(Finding.of(Reason.PAYER_DIFFERS, Field.EMAIL));
        }
        return differs ? null : payers;
    }

    private static boolean differs(Cells cells, Field field, @Nullable String name) {
        String payer = cells.text(field);
        return payer != null && name != null && !WordKey.of(payer).equals(WordKey.of(name));
    }

    private static @Nullable EmailAddress address(Cells cells, Field field) {
        String text = cells.text(field);
        if (text == null) {
            return null;
        }
        try {
            return new EmailAddress(text);
        } catch (IllegalArgumentException _) {
            cells.find(Finding.of(Reason.EMAIL_MALFORMED, field));
            return null;
        }
    }

    private static Place place(Cells cells) {
        String country = cells.text(Field.COUNTRY);
        String code = country == null ? null : NamedCodes.country(country).orElse(null);
        if (country != null && code == null) {
            cells.find(Finding.of(Reason.COUNTRY_UNKNOWN, Field.COUNTRY));
        }
        return new Place(
                cells.text(Field.POSTAL_CODE, 20),
                cells.text(Field.CITY, NAME),
                cells.text(Field.REGION, NAME),
                code);
    }

    private @Nullable Phone phone(Cells cells, @Nullable String country) {
        String text = cells.text(Field.PHONE);
        if (text == null) {
            return null;
        }
        String from = country == null ? home.country() : country;
        return Phone.parse(text, from)
                .orElseGet(
                        () -> {
                            cells.find(Finding.of(Reason.PHONE_UNCHECKED, Field.PHONE));
                            return Phone.of(text, from);
                        });
    }

    private @Nullable LocalDate birthDate(Cells cells) {
        LocalDate date = date(cells, Field.BIRTH_DATE);
        if (date != null && (date.isBefore(EARLIEST_BIRTH) || date.isAfter(home.today()))) {
            cells.find(Finding.of(Reason.DATE_IMPOSSIBLE, Field.BIRTH_DATE));
            return null;
        }
        return date;
    }

    private @Nullable LocalDate date(Cells cells, Field field) {
        String text = cells.text(field);
        if (text == null) {
            return null;
        }
        Optional<LocalDate> date = DateText.parse(text, format);
        if (date.isEmpty()) {
            cells.find(Finding.of(Reason.DATE_IMPOSSIBLE, field));
        }
        return date.filter(each -> preset != Preset.GALETTE || !each.equals(NONE)).orElse(null);
    }

    /** An opt-out that another tool has noted is one here. */
    private static Set<Refusal> refusals(Cells cells) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        boolean mail =
                Flag.of(cells.text(Field.NEWSLETTER)) == Flag.NO
                        || Flag.of(cells.text(Field.NO_BULK_MAIL)) == Flag.YES
                        || Flag.of(cells.second(Field.NO_BULK_MAIL)) == Flag.YES;
        if (mail) {
            refusals.add(Refusal.NEWSLETTER);
            cells.find(Finding.of(Reason.NEWSLETTER_REFUSED, Field.NEWSLETTER));
        }
        if (Flag.of(cells.text(Field.DIRECTORY)) == Flag.NO) {
            refusals.add(Refusal.DIRECTORY);
            cells.find(Finding.of(Reason.DIRECTORY_REFUSED, Field.DIRECTORY));
        }
        return refusals;
    }
}
