package eu.werein.members.guests;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuestsConfiguration {

    @Bean
    AskForSeat askForSeat(
            OpenGatherings gatherings,
            Guests guests,
            GuestMailboxes mailboxes,
            Letters letters,
            Clock clock) {
        return new AskForSeat(
                new OpenDates(gatherings, clock), guests, mailboxes, letters, inMillis(clock));
    }

    @Bean
    AnswerAsGuest answerAsGuest(
            OpenGatherings gatherings, Guests guests, GuestMailboxes mailboxes, Clock clock) {
        return new AnswerAsGuest(new OpenDates(gatherings, clock), guests, mailboxes);
    }

    @Bean
    FollowStanding followGuestStanding(Guests guests, Letters letters) {
        return new FollowStanding(guests, letters);
    }

    @Bean
    FollowGathering followOpenGathering(OpenGatherings gatherings, Guests guests, Letters letters) {
        return new FollowGathering(gatherings, guests, letters);
    }

    @Bean
    ForgetGuests forgetGuests(Guests guests, GuestMailboxes mailboxes, Clock clock) {
        return new ForgetGuests(guests, mailboxes, clock);
    }

    /** The store keeps milliseconds: what is compared must not be finer than what is kept. */
    private static Clock inMillis(Clock clock) {
        return Clock.tick(clock, Duration.ofMillis(1));
    }
}
