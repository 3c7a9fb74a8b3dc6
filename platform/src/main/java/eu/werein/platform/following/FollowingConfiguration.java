package eu.werein.platform.following;

import eu.werein.platform.access.ActivePartners;
import eu.werein.platform.access.Memberships;
import eu.werein.platform.messaging.MessagingConfiguration;
import eu.werein.platform.messaging.Topics;
import eu.werein.platform.registry.PartnerRegistry;
import eu.werein.platform.registry.Prerequisite;
import eu.werein.platform.store.StoreConfiguration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;

/** The registry and the memberships of this process. */
@AutoConfiguration(after = {MessagingConfiguration.class, StoreConfiguration.class})
public class FollowingConfiguration {

    @Bean
    FollowedRegistry partnerRegistry() {
        return new FollowedRegistry();
    }

    @Bean
    FollowedMemberships memberships() {
        return new FollowedMemberships();
    }

    @Bean
    ActivePartners activePartners(Memberships memberships, PartnerRegistry partners) {
        return new ActivePartners(memberships, partners);
    }

    @Bean
    Following following(
            FollowedRegistry registry,
            FollowedMemberships memberships,
            ObjectProvider<Prerequisite> others,
            ConsumerFactory<String, byte[]> consumers) {
        return new Following(
                List.of(
                        new CompactedTopic(Topics.PARTNER, consumers, registry),
                        new CompactedTopic(Topics.MEMBERSHIP, consumers, memberships)),
                others.orderedStream());
    }
}
