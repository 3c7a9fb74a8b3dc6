package eu.werein.members.notifications;

import eu.werein.members.errands.Errand;
import eu.werein.members.errands.ErrandRunner;
import eu.werein.members.errands.Outcome;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.tenant.TenantContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;

/** Sends letters. A crash between sending and noting it down sends one letter a second time. */
final class Postman implements ErrandRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Map<String, LetterWriter> writers = new HashMap<>();
    private final PartnerRegistry partners;
    private final Mailer mailer;

    Postman(List<LetterWriter> writers, PartnerRegistry partners, Mailer mailer) {
        writers.forEach(writer -> writer.kinds().forEach(kind -> this.writers.put(kind, writer)));
        this.partners = partners;
        this.mailer = mailer;
    }

    @Override
    public Set<String> kinds() {
        return Set.copyOf(writers.keySet());
    }

    @Override
    public Outcome run(Errand errand) {
        LetterWriter writer = writers.get(errand.kind());
        if (writer == null) {
            throw new IllegalArgumentException("no writer for this kind");
        }
        return switch (writer.write(errand)) {
            case Letter letter -> send(letter, errand);
            case Writing.Nothing() -> new Outcome.Done();
            case Writing.NotYet(var delay) -> new Outcome.Later(delay);
        };
    }

    private Outcome send(Letter letter, Errand errand) {
        String partner = partners.find(TenantContext.current()).orElseThrow().name();
        try {
            mailer.send(letter, partner);
        } catch (MailParseException | MailPreparationException e) {
            // No later try makes a good address of it.
            LOG.atWarn()
                    .addKeyValue("kind", errand.kind())
                    .addKeyValue("subject", errand.subject())
                    .log("a letter cannot be addressed");
        }
        return new Outcome.Done();
    }
}
