package eu.werein.members.imports.mapping;

import eu.werein.members.person.Language;
import eu.werein.members.template.Field;
import eu.werein.members.template.TemplateWords;
import eu.werein.members.template.WordFile;
import eu.werein.members.template.WordKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers of one tool's spreadsheets, in every language that it speaks. */
final class Vocabulary {

    /** The innermost parentheses: of thousands that open, none looks far for its end. */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

    private static final String BESIDE = "-";
    private static final String SECOND = "2";
    private static final String TELLING = "!";
    private static final Set<Field> OF_ORDERS =
            EnumSet.of(
                    Field.STATUS,
                    Field.ORDERED_ON,
                    Field.PAYER_FAMILY_NAME,
                    Field.PAYER_GIVEN_NAME,
                    Field.PAYER_EMAIL);
    private static final Map<Preset, Vocabulary> ALL = read();

    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, Field> seconds = new HashMap<>();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> telling = new HashSet<>();

    private Vocabulary() {}

    static Vocabulary of(Preset preset) {
        return ALL.getOrDefault(preset, new Vocabulary());
    }

    Optional<Field> field(String header) {
        return find(fields, header);
    }

    Optional<Field> second(String header) {
        return find(seconds, header);
    }

    boolean knows(String header) {
        return field(header).isPresent()
                || second(header).isPresent()
                || beside.contains(WordKey.of(header));
    }

    /** Whether only this tool has such a header, so that one of them gives it away. */
    boolean isTelling(String header) {
        return telling.isEmpty() || telling.contains(telling(header));
    }

    /** Galette writes a colon behind its labels. */
    private static String telling(String header) {
        return header.strip().endsWith(":") ? ":" : WordKey.of(header);
    }

    /** A remark in parentheses belongs to the name, or explains it. */
    private static Optional<Field> find(Map<String, Field> fields, String header) {
        return Optional.ofNullable(fields.get(WordKey.of(header)))
                .or(
                        () ->
                                Optional.ofNullable(
                                        fields.get(
                                                WordKey.of(
                                                        REMARK.matcher(header).replaceAll("")))));
    }

    private static Map<Preset, Vocabulary> read() {
        Map<Preset, Vocabulary> all = new EnumMap<>(Preset.class);
        for (Preset preset : Preset.values()) {
            all.put(preset, new Vocabulary());
        }
        WordFile.read(Vocabulary.class, "headers")
                .forEach(
                        (key, headers) -> {
                            String[] parts = key.split("\\.", 2);
                            all.getOrDefault(Preset.of(parts[0]).orElseThrow(), new Vocabulary())
                                    .add(parts[1], headers);
                        });
        all.getOrDefault(Preset.TEMPLATE, new Vocabulary()).addOwn();
        Vocabulary other = all.getOrDefault(Preset.OTHER, new Vocabulary());
        // Our own words first: of all tools', they are the plainest.
        all.getOrDefault(Preset.TEMPLATE, other).fields.forEach(other::guess);
        all.values().forEach(each -> each.fields.forEach(other::guess));
        return all;
    }

    private void add(String what, String headers) {
        for (String header : headers.split("\\|", -1)) {
            String key = WordKey.of(header);
            if (what.equals(BESIDE)) {
                beside.add(key);
            } else if (what.equals(TELLING)) {
                telling.add(telling(header));
            } else if (what.endsWith(SECOND)) {
                seconds.put(key, named(what.substring(0, what.length() - SECOND.length())));
            } else {
                fields.put(key, named(what));
            }
        }
    }

    /** A column called „state“ or „date“ says nothing of an order where there are no orders. */
    private void guess(String header, Field field) {
        if (!OF_ORDERS.contains(field)) {
            fields.putIfAbsent(header, field);
        }
    }

    private static Field named(String wireName) {
        return Field.of(wireName)
                .orElseThrow(() -> new IllegalStateException("no field: " + wireName));
    }

    /** What we write ourselves, we read in any of our languages. */
    private void addOwn() {
        for (Field field : Field.values()) {
            if (Field.TEMPLATE.contains(field) || field == Field.MEMBER_ID) {
                Arrays.stream(Language.values())
                        .map(language -> TemplateWords.header(field, language))
                        .forEach(
                                header -> {
                                    fields.put(WordKey.of(header), field);
                                    fields.put(
                                            WordKey.of(REMARK.matcher(header).replaceAll("")),
                                            field);
                                });
            }
        }
    }
}
