package eu.werein.members.imports.judging;

import eu.werein.members.person.Band;
import eu.werein.members.person.EnterpriseNumber;
import eu.werein.members.person.Language;
import eu.werein.members.person.Sector;
import eu.werein.members.person.Stage;
import eu.werein.members.template.Field;
import eu.werein.members.template.Several;
import eu.werein.members.template.TemplateWords;
import eu.werein.members.template.WordKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values with a meaning of their own: what means nothing to us is said and left out. */
final class BusinessCells {

    private static final int TEXT = 120;
    private static final int ITEM = 80;
    private static final Map<String, String> STAGES = TemplateWords.values(Field.STAGE);
    private static final Map<String, String> BANDS = TemplateWords.values(Field.BANDS);

    /** A section, or a division with or without what follows it: N, 47, G47, 62.01Z, 4711. */
    private static final Pattern NACE =
            Pattern.compile("([A-V])|[A-V]?(\\d{2})(?:\\.?\\d{1,2}(?:\\.?\\d{1,2})?[A-Z]?)?");

    private final Cells cells;

    BusinessCells(Cells cells) {
        this.cells = cells;
    }

    Draft.Trading trading(String country) {
        return new Draft.Trading(
                cells.text(Field.BUSINESS_NAME, TEXT),
                cells.text(Field.TRADE, TEXT),
                sector(),
                stage(),
                enterpriseNumber(country));
    }

    @Nullable Language language() {
        return known(Field.LANGUAGE, Reason.LANGUAGE_UNKNOWN, NamedCodes::language);
    }

    private @Nullable Sector sector() {
        Sector sector = known(Field.SECTOR, Reason.SECTOR_UNKNOWN, BusinessCells::sector);
        return Sector.UNKNOWN.equals(sector) ? null : sector;
    }

    private static Optional<Sector> sector(String text) {
        if ("unknown".equals(STAGES.get(WordKey.of(text)))) {
            return Optional.of(Sector.UNKNOWN);
        }
        Matcher nace = NACE.matcher(text.toUpperCase(Locale.ROOT));
        if (!nace.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Sector(nace.group(1) == null ? nace.group(2) : nace.group(1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** That it is unknown is not worth keeping in place of what is known. */
    private @Nullable Stage stage() {
        Stage stage =
                known(
                        Field.STAGE,
                        Reason.STAGE_UNKNOWN,
                        text -> Optional.ofNullable(STAGES.get(WordKey.of(text))).map(Stage::of));
        return stage == Stage.UNKNOWN ? null : stage;
    }

    private @Nullable EnterpriseNumber enterpriseNumber(String country) {
        return known(
                Field.ENTERPRISE_NUMBER,
                Reason.ENTERPRISE_NUMBER_INVALID,
                text ->
                        EnterpriseNumber.parse(text, country)
                                .or(() -> EnterpriseNumber.parse(text, null)));
    }

    Set<Band> bands() {
        Set<Band> bands = EnumSet.noneOf(Band.class);
        for (String each : list(Field.BANDS)) {
            String meant = BANDS.get(WordKey.of(each));
            if (meant == null) {
                cells.find(Finding.of(Reason.BAND_UNKNOWN, Field.BANDS));
            } else {
                bands.add(Band.of(meant));
            }
        }
        return bands;
    }

    List<String> list(Field field) {
        String text = cells.text(field);
        List<String> items = text == null ? List.of() : Several.split(text);
        if (items.stream().anyMatch(item -> item.length() > ITEM)) {
            cells.find(new Finding(Reason.TOO_LONG, field, Map.of("max", ITEM)));
            return List.of();
        }
        return items;
    }

    private <T> @Nullable T known(
            Field field, Reason unknown, java.util.function.Function<String, Optional<T>> meaning) {
        String text = cells.text(field);
        if (text == null) {
            return null;
        }
        Optional<T> meant = meaning.apply(text);
        if (meant.isEmpty()) {
            cells.find(Finding.of(unknown, field));
        }
        return meant.orElse(null);
    }
}
