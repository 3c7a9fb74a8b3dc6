package eu.werein.members.accounts;

import eu.werein.members.errands.Errands;
import eu.werein.members.memberships.KeepMemberships;
import eu.werein.members.register.AccountStates;
import eu.werein.members.register.Members;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

    @Bean
    InviteMember inviteMember(
            Members members,
            Invitations invitations,
            IdentityProvider identity,
            KeepMemberships memberships,
            LinkOffers offers) {
        return new InviteMember(
                members,
                invitations,
                identity,
                memberships,
                offers,
                () -> UUID.randomUUID().toString());
    }

    @Bean
    AccountWork accountWork(Errands errands) {
        return new AccountErrands.Asked(errands);
    }

    @Bean
    AccountErrands accountErrands(InviteMember invite) {
        return new AccountErrands(invite);
    }

    @Bean
    InviteMany inviteMany(
            Members members, Invitations invitations, InvitationWaves waves, Errands errands) {
        return new InviteMany(members, invitations, waves, errands);
    }

    @Bean
    InvitationErrands invitationErrands(
            InvitationWaves waves, Members members, KeepMemberships memberships, AccountWork work) {
        return new InvitationErrands(waves, members, memberships, work);
    }

    @Bean
    AcceptLink acceptLink(
            Members members,
            Invitations invitations,
            KeepMemberships memberships,
            AccountWork work) {
        return new AcceptLink(members, invitations, memberships, work);
    }

    @Bean
    AccountStates accountStates(Invitations invitations) {
        return new InvitationAccountStates(invitations);
    }
}
