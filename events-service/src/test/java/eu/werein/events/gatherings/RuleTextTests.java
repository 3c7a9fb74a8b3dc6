package eu.werein.events.gatherings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;COUNT=1",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=1000",
                "FREQ=MONTHLY;BYDAY=2TU;UNTIL=20280630",
                "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12",
                "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=12",
                "FREQ=YEARLY;BYDAY=20MO;UNTIL=20350101"
            })
    void whatIsWrittenIsReadAsTheSame(String text) {
        assertThat(RuleText.write(RuleText.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|rule-malformed",
                "WEEKLY|rule-malformed",
                "FREQ=WEEKLY;|rule-malformed",
                "FREQ=OFTEN;COUNT=2|rule-malformed",
                "FREQ=WEEKLY;FREQ=DAILY;COUNT=2|rule-malformed",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20270601|rule-malformed",
                "FREQ=WEEKLY;COUNT=two|rule-malformed",
                "FREQ=WEEKLY;COUNT=TWO|rule-malformed",
                "FREQ=WEEKLY;UNTIL=20270231|rule-malformed",
                "FREQ=WEEKLY;UNTIL=20270601T180000Z|rule-malformed",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=2|rule-malformed",
                "FREQ=MONTHLY;BYDAY=0MO;COUNT=2|rule-malformed",
                "FREQ=WEEKLY;BYDAY=MO,;COUNT=2|rule-malformed",
                "FREQ=SECONDLY;COUNT=2|rule-unsupported",
                "FREQ=YEARLY;BYWEEKNO=20;COUNT=2|rule-unsupported",
                "FREQ=WEEKLY;WKST=SU;COUNT=2|rule-unsupported",
                "FREQ=WEEKLY;INTERVAL=0;COUNT=2|rule-unsupported",
                "FREQ=WEEKLY;INTERVAL=100;COUNT=2|rule-unsupported",
                "FREQ=WEEKLY;BYDAY=1MO;COUNT=2|rule-unsupported",
                "FREQ=MONTHLY;BYDAY=6MO;COUNT=2|rule-unsupported",
                "FREQ=MONTHLY;BYDAY=MO,2TU;COUNT=2|rule-unsupported",
                "FREQ=WEEKLY;BYMONTHDAY=3;COUNT=2|rule-unsupported",
                "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=2|rule-unsupported",
                "FREQ=MONTHLY;BYMONTHDAY=0;COUNT=2|rule-unsupported",
                "FREQ=MONTHLY;BYSETPOS=1;COUNT=2|rule-unsupported",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367;COUNT=2|rule-unsupported",
                "FREQ=DAILY;BYDAY=MO;BYSETPOS=1;COUNT=2|rule-unsupported",
                "FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=2|rule-unsupported",
                "FREQ=WEEKLY|rule-endless",
                "FREQ=WEEKLY;COUNT=0|rule-unsupported",
                "FREQ=WEEKLY;COUNT=1001|rule-too-many",
                "FREQ=WEEKLY;COUNT=2147483648|rule-too-many",
                "FREQ=WEEKLY;COUNT=99999999999999999999|rule-too-many"
            })
    void whatIsNoRuleOfOursIsRefusedWithItsReason(String text, String code) {
        assertThat(catchThrowableOfType(RuleRefused.class, () -> RuleText.read(text)).code())
                .isEqualTo(code);
    }

    @Test
    void whatIsTooLongIsNotEvenRead() {
        String endless = "FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(300) + "1;COUNT=2";

        assertThat(catchThrowableOfType(RuleRefused.class, () -> RuleText.read(endless)).code())
                .isEqualTo("rule-malformed");
    }
}
