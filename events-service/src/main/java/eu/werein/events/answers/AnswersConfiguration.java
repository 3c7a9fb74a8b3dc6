package eu.werein.events.answers;

import eu.werein.events.gatherings.Gatherings;
import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.seats.Secrets;
import eu.werein.platform.seats.deciding.Deciders;
import eu.werein.platform.seats.deciding.TickDuePlans;
import eu.werein.platform.seats.web.Keyed;
import eu.werein.platform.store.Ids;
import eu.werein.platform.web.Requests;
import java.security.SecureRandom;
import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AnswersConfiguration {

    @Bean
    Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders(AnswerPlans plans, Clock clock) {
        return new Deciders<>(new AnswerDecisions(plans, clock));
    }

    @Bean
    Keyed keyed(Requests requests, Ids ids) {
        return new Keyed(requests, ids);
    }

    @Bean
    Invitations invitations(
            Gatherings gatherings, Memberships memberships, ActivePartners partners) {
        return new Invitations(gatherings, memberships, partners);
    }

    @Bean
    AnswerGathering answerGathering(
            Invitations invitations,
            AnswerPlans plans,
            Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders,
            Clock clock) {
        SecureRandom random = new SecureRandom();
        return new AnswerGathering(
                invitations,
                plans,
                deciders,
                () -> {
                    byte[] key = new byte[Secrets.KEY_BYTES];
                    random.nextBytes(key);
                    return key;
                },
                clock);
    }

    @Bean
    SeeAnswers seeAnswers(Invitations invitations, Gatherings gatherings, AnswerPlans plans) {
        return new SeeAnswers(invitations, gatherings, plans);
    }

    @Bean
    Expected expected(Invitations invitations, AnswerPlans plans) {
        return new ExpectedByAnswers(invitations, plans);
    }

    @Bean
    FollowGathering followGathering(
            Gatherings gatherings,
            AnswerPlans plans,
            Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders) {
        return new FollowGathering(gatherings, plans, deciders);
    }

    @Bean
    TickDuePlans<OccurrenceId> tickDuePlans(
            AnswerPlans plans,
            Deciders<OccurrenceId, AnswerRequest, AnswerOutcome> deciders,
            PartnerRegistry partners,
            LockProvider locks,
            Clock clock) {
        AnswerRequest tick = new AnswerRequest.Tick();
        return new TickDuePlans<>(
                plans::due, date -> deciders.decide(date, tick), partners, locks, clock);
    }
}
