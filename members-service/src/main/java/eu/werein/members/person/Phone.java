package eu.werein.members.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person can be called. Shows nothing of itself in messages and logs.
 *
 * @param value E.164 where the number is one that can exist, otherwise as it was typed; at most 40
 *     characters
 */
public record Phone(String value) {

    private static final int LONGEST = 40;

    public Phone {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("not a phone number");
        }
    }

    /**
     * Reads a number as people write it.
     *
     * @param country ISO 3166-1 alpha-2, for numbers without an international prefix
     * @return empty for what cannot be a number
     */
    public static Optional<Phone> parse(String typed, @Nullable String country) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(typed, country);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(new Phone(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** The number if it is one, otherwise what was typed: somebody may still make sense of it. */
    public static Phone of(String typed, @Nullable String country) {
        String text = typed.strip();
        return parse(text, country)
                .orElseGet(
                        () ->
                                new Phone(
                                        text.length() > LONGEST
                                                ? text.substring(0, LONGEST)
                                                : text));
    }

    @Override
    public String toString() {
        return "Phone";
    }
}
