package eu.werein.members.person;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The number under which a state knows a business. Shows nothing of itself in messages and logs.
 *
 * @param value digits and capital letters only, 3 to 20 of them, without the prefix of a VAT number
 */
public record EnterpriseNumber(String value) {

    private static final String CONTROL_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String CIF_LETTERS = "JABCDEFGHI";
    private static final String LA_POSTE = "356000000";

    public EnterpriseNumber {
        if (!value.matches("[0-9A-Z]{3,20}")) {
            throw new IllegalArgumentException("not an enterprise number");
        }
    }

    /**
     * Reads a number as people write it and proves its check digits: BCE/KBO, SIREN or SIRET,
     * NIF/CIF/NIE, USt-IdNr. Those of other countries are taken as they are.
     *
     * @param country ISO 3166-1 alpha-2; without one, any of the four may be meant
     * @return empty for what cannot be a number of that country
     */
    public static Optional<EnterpriseNumber> parse(String typed, @Nullable String country) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        List<String> countries =
                country == null ? List.of("BE", "FR", "ES", "DE") : List.of(country);
        return countries.stream()
                .map(each -> of(each, bare))
                .flatMap(Optional::stream)
                .map(EnterpriseNumber::new)
                .findFirst();
    }

    private static Optional<String> of(String country, String bare) {
        return switch (country) {
            case "BE" -> read(bare, EnterpriseNumber::belgian);
            case "FR" -> read(bare, EnterpriseNumber::french);
            case "ES" -> read(bare, EnterpriseNumber::spanish);
            case "DE" -> read(bare, EnterpriseNumber::german);
            default -> bare.matches("[0-9A-Z]{3,20}") ? Optional.of(bare) : Optional.empty();
        };
    }

    private static Optional<String> read(String bare, UnaryOperator<String> check) {
        String found = check.apply(bare);
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** BCE/KBO: the last two of ten digits are 97 minus the rest of the first eight by 97. */
    private static String belgian(String bare) {
        String digits = without(bare, "BE");
        String ten = digits.length() == 9 ? "0" + digits : digits;
        boolean right =
                ten.matches("[01][0-9]{9}")
                        && 97 - Integer.parseInt(ten.substring(0, 8)) % 97
                                == Integer.parseInt(ten.substring(8));
        return right ? ten : "";
    }

    /** SIREN, SIRET or the VAT number around a SIREN: all by Luhn, but for La Poste's branches. */
    private static String french(String bare) {
        String rest = without(bare, "FR");
        String digits = rest.length() == 11 && !rest.equals(bare) ? rest.substring(2) : rest;
        boolean siren = digits.matches("[0-9]{9}") && luhn(digits);
        boolean siret = digits.matches("[0-9]{14}") && luhn(digits.substring(0, 9));
        boolean branch = siret && (luhn(digits) || isBranchOfLaPoste(digits));
        return siren || branch ? digits : "";
    }

    private static boolean isBranchOfLaPoste(String siret) {
        return siret.startsWith(LA_POSTE) && siret.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** NIF and NIE: a letter by 23. CIF: a digit or letter by a sum like Luhn's. */
    private static String spanish(String bare) {
        String number = bare.length() == 11 ? without(bare, "ES") : bare;
        if (number.matches("[0-9]{8}[A-Z]")) {
            return isControlled(number.substring(0, 8), number.charAt(8)) ? number : "";
        }
        if (number.matches("[XYZ][0-9]{7}[A-Z]")) {
            String digits = "XYZ".indexOf(number.charAt(0)) + number.substring(1, 8);
            return isControlled(digits, number.charAt(8)) ? number : "";
        }
        return number.matches("[ABCDEFGHJNPQRSUVW][0-9]{7}[0-9A-J]") && isCif(number) ? number : "";
    }

    private static boolean isControlled(String digits, char letter) {
        return CONTROL_LETTERS.charAt(Integer.parseInt(digits) % 23) == letter;
    }

    private static boolean isCif(String number) {
        int sum = 0;
        for (int i = 1; i <= 7; i++) {
            int digit = number.charAt(i) - '0';
            int doubled = 2 * digit;
            sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
        }
        int control = (10 - sum % 10) % 10;
        char given = number.charAt(8);
        return given == '0' + control || given == CIF_LETTERS.charAt(control);
    }

    /** USt-IdNr: ISO 7064, MOD 11,10. */
    private static String german(String bare) {
        String digits = without(bare, "DE");
        if (!digits.matches("[1-9][0-9]{8}")) {
            return "";
        }
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        int check = (11 - product) % 10;
        return digits.charAt(8) - '0' == check ? digits : "";
    }

    private static String without(String bare, String prefix) {
        return bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
    }

    @Override
    public String toString() {
        return "EnterpriseNumber";
    }
}
