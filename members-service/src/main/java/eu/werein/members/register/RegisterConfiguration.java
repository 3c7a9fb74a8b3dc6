package eu.werein.members.register;

import eu.werein.members.consent.Consents;
import eu.werein.members.home.HomePartner;
import eu.werein.members.memberships.Memberships;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    RegisterMember registerMember(Members members) {
        return new RegisterMember(members);
    }

    @Bean
    ChangeMember changeMember(Members members) {
        return new ChangeMember(members);
    }

    @Bean
    RenewMember renewMember(Members members) {
        return new RenewMember(members);
    }

    @Bean
    LapseMember lapseMember(Members members) {
        return new LapseMember(members);
    }

    /** The store keeps milliseconds: what is told must not be finer than what is kept. */
    @Bean
    LapseRound lapseRound(LapseMember lapse, HomePartner home, Clock clock) {
        return new LapseRound(lapse, home, Clock.tick(clock, Duration.ofMillis(1)));
    }

    @Bean
    ReturnMember returnMember(Members members) {
        return new ReturnMember(members);
    }

    @Bean
    LeavePartner leavePartner(Members members) {
        return new LeavePartner(members);
    }

    @Bean
    MergeMembers mergeMembers(Members members, Memberships memberships, Consents consents) {
        return new MergeMembers(members, memberships, consents);
    }

    @Bean
    FindDuplicates findDuplicates(Members members) {
        return new FindDuplicates(members);
    }

    @Bean
    BringMembers bringMembers(MemberBatches members) {
        return new BringMembers(members);
    }
}
