package eu.werein.federation.dashboard;

import eu.werein.platform.tenant.PartnerId;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Partners in up to five countries, whose members fell into months, sectors and stages by chance.
 */
record RandomFederation(List<ReportingPartner> partners, Counts counts) {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final List<Stage> STAGES = List.of(Stage.values());

    /**
     * @param most members of a partner; every second one has but a few
     */
    static RandomFederation of(Random random, int most) {
        List<ReportingPartner> partners = new ArrayList<>();
        Map<Cell, Long> cells = new HashMap<>();
        int countries = 1 + random.nextInt(5);
        for (int country = 0; country < countries; country++) {
            int inCountry = 1 + random.nextInt(4);
            for (int number = 0; number < inCountry; number++) {
                PartnerId id = new PartnerId("c" + (char) ('a' + country) + "-p" + number);
                partners.add(new ReportingPartner(id, "C" + country, ZoneOffset.UTC, 7));
                int members = random.nextInt(random.nextBoolean() ? most + 1 : 6);
                for (int member = 0; member < members; member++) {
                    cells.merge(member(random, id), 1L, Long::sum);
                }
            }
        }
        return new RandomFederation(partners, new Counts(cells));
    }

    /** Few sectors are common and most are rare; some joined before the months shown. */
    private static Cell member(Random random, PartnerId partner) {
        int sector = Math.min(random.nextInt(23), random.nextInt(23));
        return new Cell.Members(
                partner,
                MONTH.minusMonths(random.nextInt(9) * 3L),
                Sector.ALL.get(sector),
                STAGES.get(Math.min(random.nextInt(4), random.nextInt(4))));
    }

    Table table() {
        return MemberFigures.of(counts, partners, MONTH).table();
    }
}
