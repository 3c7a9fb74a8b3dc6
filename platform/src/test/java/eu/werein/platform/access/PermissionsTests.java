package eu.werein.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.werein.platform.tenant.PartnerId;
import eu.werein.platform.tenant.TenantContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionsTests {

    private static final PartnerId HERE = new PartnerId("be-here");
    private static final PartnerId THERE = new PartnerId("fr-there");

    /** Every account is named for its only role, held in HERE. */
    private final Permissions permissions =
            new Permissions(
                    account ->
                            java.util.Arrays.stream(Role.values())
                                    .filter(role -> role.wireName().equals(account))
                                    .map(
                                            role ->
                                                    new Membership(
                                                            account,
                                                            HERE,
                                                            "1",
                                                            Set.of(role),
                                                            Membership.State.ACTIVE))
                                    .toList());

    @ParameterizedTest
    @CsvSource({
        "ANYONE,           nobody member trainer organiser coordinator admin",
        "SIGNED_IN,               member trainer organiser coordinator admin",
        "MEMBER,                  member",
        "TRAINER,                        trainer",
        "ORGANISER,                              organiser",
        "COORDINATOR,                                      coordinator",
        "FEDERATION_ADMIN,                                             admin"
    })
    void callerIsExactlyThese(Caller caller, String permitted) {
        List<String> those = List.of(permitted.split(" +"));
        for (String who :
                List.of("nobody", "member", "trainer", "organiser", "coordinator", "admin")) {
            assertThat(permits(HERE, who, caller))
                    .as("%s as %s", who, caller)
                    .isEqualTo(those.contains(who));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Caller.class,
            names = {"MEMBER", "TRAINER", "ORGANISER", "COORDINATOR"})
    void roleElsewhereIsNoRoleHere(Caller caller) {
        for (Role role : Role.values()) {
            assertThat(permits(THERE, role.wireName(), caller)).isFalse();
        }
    }

    @Test
    void nobodyIsAllowedWhereNoCallerIsNamed() {
        assertThat(permissions.permit(Optional.of(new Actor("admin", true)), Set.of())).isFalse();
    }

    @Test
    void partnerRoleWithoutBoundPartnerThrows() {
        assertThatThrownBy(
                        () ->
                                permissions.permit(
                                        Optional.of(new Actor("member", false)),
                                        Set.of(Caller.MEMBER)))
                .isInstanceOf(TenantContext.NoPartnerBound.class);
    }

    private boolean permits(PartnerId owner, String who, Caller caller) {
        Optional<Actor> actor =
                who.equals("nobody")
                        ? Optional.empty()
                        : Optional.of(new Actor(who, who.equals("admin")));
        return TenantContext.<Boolean, RuntimeException>call(
                owner, () -> permissions.permit(actor, Set.of(caller)));
    }
}
