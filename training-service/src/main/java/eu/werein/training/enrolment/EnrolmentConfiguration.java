package eu.werein.training.enrolment;

import eu.werein.platform.access.Memberships;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.seats.Outcome;
import eu.werein.platform.seats.SeatCommand;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.deciding.TickDuePlans;
import eu.werein.platform.seats.web.Keyed;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.Requests;
import eu.werein.training.cycles.Audience;
import eu.werein.training.cycles.CycleId;
import eu.werein.training.cycles.Cycles;
import eu.werein.training.cycles.Seeds;
import java.security.SecureRandom;
import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EnrolmentConfiguration {

    @Bean
    Deciders<CycleId, SeatRequest, Outcome> deciders(SeatPlans plans, Clock clock) {
        return new Deciders<>(new SeatDecisions(plans, clock));
    }

    @Bean
    Keyed keyed(Requests requests, Ids ids) {
        return new Keyed(requests, ids);
    }

    @Bean
    OpenSeats openSeats(SeatPlans plans, Seeds seeds, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new OpenSeats(
                plans,
                seeds,
                () -> {
                    byte[] key = new byte[Secrets.KEY_BYTES];
                    random.nextBytes(key);
                    return key;
                },
                clock);
    }

    @Bean
    HostedSeats hostedSeats(
            SeatPlans plans,
            Deciders<CycleId, SeatRequest, Outcome> deciders,
            Cycles cycles,
            OpenSeats open) {
        return new HostedSeats(plans, deciders, cycles, open);
    }

    @Bean
    Applicants applicants(Cycles cycles, Memberships memberships, Audience audience) {
        return new Applicants(cycles, memberships, audience);
    }

    @Bean
    EnrolInCycle enrolInCycle(
            Applicants applicants,
            SeatPlans plans,
            GatheredParties parties,
            HomePolicies policies,
            HostedSeats seats,
            OpenSeats open,
            Deciders<CycleId, SeatRequest, Outcome> deciders) {
        return new EnrolInCycle(applicants, plans, parties, policies, seats, open, deciders);
    }

    @Bean
    GatherParty gatherParty(
            Applicants applicants, SeatPlans plans, GatheredParties parties, OpenSeats open) {
        return new GatherParty(applicants, plans, parties, open);
    }

    @Bean
    SeatedLearners seatedLearners(SeatPlans plans) {
        return new SeatedLearners(plans);
    }

    @Bean
    SeeStanding seeStanding(SeatPlans plans) {
        return new SeeStanding(plans);
    }

    @Bean
    TickDuePlans<CycleId> tickDuePlans(
            SeatPlans plans,
            Deciders<CycleId, SeatRequest, Outcome> deciders,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        SeatRequest tick = new SeatRequest.OfHost(new SeatCommand.Tick());
        return new TickDuePlans<>(
                plans::due, plan -> deciders.decide(plan, tick), partners, locks, clock);
    }
}
