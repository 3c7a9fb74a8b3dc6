package eu.werein.members.hosted.letters;

import eu.werein.members.home.Homes;
import eu.werein.members.hosted.Titles;
import eu.werein.members.register.Members;
import eu.werein.platform.registry.Partner;
import eu.werein.platform.testing.MovableClock;

/** Letters of partners of a test. */
public final class HostedLettersFixture {

    private HostedLettersFixture() {}

    public static HostedLetters letters(Titles titles, Members members, Partner... partners) {
        return new HostedLetters(
                titles, members, Homes.registry(partners), Homes.of(new MovableClock(), partners));
    }
}
