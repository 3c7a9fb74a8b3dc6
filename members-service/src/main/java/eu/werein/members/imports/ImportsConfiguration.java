package eu.werein.members.imports;

import eu.werein.members.consent.Consents;
import eu.werein.members.errands.Errands;
import eu.werein.members.register.AccountStates;
import eu.werein.members.register.BringMembers;
import eu.werein.members.register.MemberBatches;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.BodyLimit;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {

    /** A file of 20 MB, and what its form puts around it. */
    @Bean
    BodyLimit filesMayBeLarger() {
        return new BodyLimit("/api/partners/{partner}/imports", DataSize.ofMegabytes(21));
    }

    @Bean
    AskForWork askForWork(Errands errands) {
        return new AskForWork(errands);
    }

    @Bean
    ReceiveFile receiveFile(
            Imports imports,
            Uploads uploads,
            RememberedMappings mappings,
            AskForWork work,
            Ids ids,
            Clock clock) {
        return new ReceiveFile(imports, uploads, mappings, work, ids, inMillis(clock));
    }

    @Bean
    ForgetImport forgetImport(Imports imports, Uploads uploads, PlanChunks chunks) {
        return new ForgetImport(imports, uploads, chunks);
    }

    @Bean
    SteerImport steerImport(Imports imports, ForgetImport forget, AskForWork work, Clock clock) {
        return new SteerImport(imports, forget, work, inMillis(clock));
    }

    @Bean
    ImportErrands importErrands(
            Imports imports,
            Uploads uploads,
            PlanChunks chunks,
            MemberBatches members,
            Consents consents,
            PartnerRegistry partners,
            Ids ids,
            ImportJob job,
            Clock clock) {
        return new ImportErrands(
                new PlanImport(
                        imports,
                        uploads,
                        chunks,
                        members,
                        consents,
                        partners,
                        ids,
                        inMillis(clock)),
                job);
    }

    @Bean
    ImportJob importJob(
            Imports imports,
            PlanChunks chunks,
            Desk desk,
            MemberBatches members,
            BringMembers bring,
            Consents consents,
            AccountStates accounts,
            RememberedMappings mappings,
            Clock clock) {
        Clock millis = inMillis(clock);
        return new ImportJob(
                imports,
                chunks,
                desk,
                new CommitRows(members, bring, consents, millis),
                new UndoRows(bring, consents, accounts),
                mappings,
                millis);
    }

    @Bean
    LookAfterImports lookAfterImports(
            Imports imports,
            Uploads uploads,
            AskForWork work,
            ForgetImport forget,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        return new LookAfterImports(
                imports,
                work,
                new ForgetServed(imports, uploads, forget, clock),
                partners,
                locks,
                clock);
    }

    /** The store keeps milliseconds: what is told must not be finer than what is kept. */
    private static Clock inMillis(Clock clock) {
        return Clock.tick(clock, Duration.ofMillis(1));
    }
}
