package eu.werein.proof;

import com.mongodb.client.MongoDatabase;
import eu.werein.federation.dashboard.Cell;
import eu.werein.platform.tenant.PartnerId;
import java.util.Map;
import org.bson.Document;

/**
 * Who was there and who has a certificate, counted again from what training-service stores. What
 * learners have said of themselves is not: the store does not keep the sums that were told.
 */
final class LearningRecount {

    private LearningRecount() {}

    static void add(Map<Cell, Long> cells, PartnerId host, MongoDatabase training) {
        training.getCollection("attendance").find().forEach(sheet -> sheet(cells, host, sheet));
        training.getCollection("certificates")
                .find()
                .forEach(certificate -> certificate(cells, host, certificate));
    }

    /** The latest mark of each learner counts. */
    static void sheet(Map<Cell, Long> cells, PartnerId host, Document sheet) {
        for (Document learner : sheet.getList("learners", Document.class)) {
            Document latest = learner.getList("marks", Document.class).getLast();
            cells.merge(new Cell.Marks(host, latest.getBoolean("present")), 1L, Long::sum);
        }
    }

    /** One counts while its latest issue does. */
    static void certificate(Map<Cell, Long> cells, PartnerId host, Document certificate) {
        Document latest = certificate.getList("issues", Document.class).getLast();
        if (latest.getDate("revokedAt") == null) {
            cells.merge(new Cell.Certificates(host), 1L, Long::sum);
        }
    }
}
