package eu.werein.platform.seats.mongo;

import eu.werein.platform.seats.Entry;
import eu.werein.platform.seats.Progress;
import eu.werein.platform.seats.SeatPlan;
import eu.werein.platform.seats.Seed;
import eu.werein.platform.tenant.PartnerId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** A plan's fields in its document. The seed of a draw is none of them before it was drawn. */
public final class SeatPlanDocument {

    private SeatPlanDocument() {}

    /** The fields of a plan. */
    public static Document write(SeatPlan plan) {
        List<Entry> parties = plan.parties().sorted(Comparator.comparingInt(Entry::turn)).toList();
        List<PartnerId> partners = parties.stream().map(Entry::partner).distinct().toList();
        return new Document("rules", SeatRulesDocument.write(plan.rules()))
                .append("progress", progress(plan.progress()))
                .append("partners", partners.stream().map(PartnerId::value).toList())
                .append("parties", new Binary(new PackedParties(partners).write(parties)));
    }

    /**
     * The plan of a document that {@link #write} made, which may have other fields as well.
     *
     * @throws IllegalArgumentException when it was not
     */
    public static SeatPlan read(Document document) {
        List<PartnerId> partners =
                document.getList("partners", String.class).stream().map(PartnerId::new).toList();
        return SeatPlan.stored(
                SeatRulesDocument.read(document.get("rules", Document.class)),
                progress(document.get("progress", Document.class)),
                new PackedParties(partners).read(document.get("parties", Binary.class).getData()));
    }

    private static Document progress(Progress progress) {
        Seed seed = progress.seed();
        return new Document("lastAt", Date.from(progress.lastAt()))
                .append("nextTurn", progress.nextTurn())
                .append("decided", progress.decided())
                .append("seed", seed == null ? null : seed.hex())
                .append("released", progress.released())
                .append("closed", progress.closed())
                .append("cancelled", progress.cancelled());
    }

    private static Progress progress(Document progress) {
        @Nullable String seed = progress.getString("seed");
        return new Progress(
                progress.getDate("lastAt").toInstant(),
                progress.getInteger("nextTurn"),
                progress.getBoolean("decided"),
                seed == null ? null : new Seed(seed),
                progress.getBoolean("released"),
                progress.getBoolean("closed"),
                progress.getBoolean("cancelled"));
    }
}
