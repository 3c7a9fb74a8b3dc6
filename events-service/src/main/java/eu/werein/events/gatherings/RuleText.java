package eu.werein.events.gatherings;

import eu.werein.events.gatherings.Rule.Count;
import eu.werein.events.gatherings.Rule.Day;
import eu.werein.events.gatherings.Rule.End;
import eu.werein.events.gatherings.Rule.Frequency;
import eu.werein.events.gatherings.Rule.Until;
import eu.werein.events.gatherings.RuleRefused.Why;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule as text: an RRULE of RFC 5545 whose UNTIL is a day. Strict, because calendars of other
 * makers would each read something else into what is not.
 */
public final class RuleText {

    /** The longest that is read. */
    public static final int LONGEST = 500;

    private static final Pattern WHOLE =
            Pattern.compile("[A-Z]+=[A-Z0-9+,-]+(;[A-Z]+=[A-Z0-9+,-]+)*");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Set<String> OURS =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "COUNT", "UNTIL");

    private RuleText() {}

    /**
     * @throws RuleRefused when it is no rule, or none of ours
     */
    public static Rule read(String text) {
        if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) {
            throw new RuleRefused(Why.MALFORMED);
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw new RuleRefused(Why.MALFORMED);
            }
        }
        if (!OURS.containsAll(parts.keySet())) {
            throw new RuleRefused(Why.UNSUPPORTED);
        }
        return new Rule(
                frequency(parts.getOrDefault("FREQ", "")),
                number(parts.getOrDefault("INTERVAL", "1")),
                list(parts.get("BYDAY"), RuleText::day),
                list(parts.get("BYMONTHDAY"), RuleText::number),
                list(parts.get("BYSETPOS"), RuleText::number),
                end(parts));
    }

    private static Frequency frequency(String name) {
        return switch (name) {
            case "DAILY" -> Frequency.DAILY;
            case "WEEKLY" -> Frequency.WEEKLY;
            case "MONTHLY" -> Frequency.MONTHLY;
            case "YEARLY" -> Frequency.YEARLY;
            case "SECONDLY", "MINUTELY", "HOURLY" -> throw new RuleRefused(Why.UNSUPPORTED);
            default -> throw new RuleRefused(Why.MALFORMED);
        };
    }

    private static End end(Map<String, String> parts) {
        String count = parts.get("COUNT");
        String until = parts.get("UNTIL");
        if (count != null && until != null) {
            throw new RuleRefused(Why.MALFORMED);
        }
        if (count != null) {
            return new Count(count(count));
        }
        if (until != null) {
            return new Until(date(until));
        }
        throw new RuleRefused(Why.ENDLESS);
    }

    /** Digits that are too many for a number are too many for a gathering as well. */
    private static int count(String digits) {
        if (digits.matches("\\d{10,}")) {
            throw new RuleRefused(Why.TOO_MANY);
        }
        return number(digits);
    }

    private static LocalDate date(String text) {
        if (!text.matches("\\d{8}")) {
            throw new RuleRefused(Why.MALFORMED);
        }
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException _) {
            throw new RuleRefused(Why.MALFORMED);
        }
    }

    private static <T> List<T> list(@Nullable String items, Function<String, T> item) {
        return items == null ? List.of() : Arrays.stream(items.split(",", -1)).map(item).toList();
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new RuleRefused(Why.MALFORMED);
        }
        return Integer.parseInt(text);
    }

    private static Day day(String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            throw new RuleRefused(Why.MALFORMED);
        }
        DayOfWeek day =
                Arrays.stream(DayOfWeek.values())
                        .filter(each -> each.name().startsWith(matcher.group(2)))
                        .findFirst()
                        .orElseThrow();
        String ordinal = matcher.group(1);
        int number = ordinal == null ? 0 : number(ordinal);
        if (ordinal != null && number == 0) {
            throw new RuleRefused(Why.MALFORMED);
        }
        return new Day(day, number);
    }

    /** The rule as {@link #read} takes it, each part in its place. */
    public static String write(Rule rule) {
        return rhythm(rule)
                + switch (rule.end()) {
                    case Count(int times) -> ";COUNT=" + times;
                    case Until(LocalDate last) ->
                            ";UNTIL=" + last.format(DateTimeFormatter.BASIC_ISO_DATE);
                };
    }

    /** The rule without its end. */
    public static String rhythm(Rule rule) {
        StringJoiner parts = new StringJoiner(";");
        parts.add("FREQ=" + rule.frequency().name());
        if (rule.interval() > 1) {
            parts.add("INTERVAL=" + rule.interval());
        }
        add(parts, "BYDAY", rule.byDay(), RuleText::write);
        add(parts, "BYMONTHDAY", rule.byMonthDay(), String::valueOf);
        add(parts, "BYSETPOS", rule.bySetPos(), String::valueOf);
        return parts.toString();
    }

    private static <T> void add(
            StringJoiner parts, String name, List<T> items, Function<T, String> item) {
        if (!items.isEmpty()) {
            parts.add(name + "=" + items.stream().map(item).collect(Collectors.joining(",")));
        }
    }

    private static String write(Day day) {
        String name = day.day().name().substring(0, 2);
        return day.ordinal() == 0 ? name : day.ordinal() + name;
    }
}
