package eu.werein.platform.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class TenantContextTests {

    private static final PartnerId HERE = new PartnerId("be-here");
    private static final PartnerId THERE = new PartnerId("fr-there");

    @Test
    void askingWhileNoneIsBoundThrows() {
        assertThatThrownBy(TenantContext::current).isInstanceOf(TenantContext.NoPartnerBound.class);
    }

    @Test
    void bindsForTheWorkOnly() {
        assertThat(TenantContext.<PartnerId, RuntimeException>call(HERE, TenantContext::current))
                .isEqualTo(HERE);
        assertThatThrownBy(TenantContext::current).isInstanceOf(TenantContext.NoPartnerBound.class);
    }

    @Test
    void restoresTheOuterPartner() {
        TenantContext.run(
                HERE,
                () -> {
                    TenantContext.run(
                            THERE, () -> assertThat(TenantContext.current()).isEqualTo(THERE));
                    assertThat(TenantContext.current()).isEqualTo(HERE);
                });
    }

    @Test
    void restoresTheOuterPartnerAfterAFailure() {
        TenantContext.run(
                HERE,
                () -> {
                    assertThatThrownBy(
                                    () ->
                                            TenantContext.run(
                                                    THERE,
                                                    () -> {
                                                        throw new IllegalStateException();
                                                    }))
                            .isInstanceOf(IllegalStateException.class);
                    assertThat(TenantContext.current()).isEqualTo(HERE);
                });
    }

    @Test
    void threadsStartedInsideDoNotInherit() throws Exception {
        CompletableFuture<PartnerId> seen = new CompletableFuture<>();
        TenantContext.run(
                HERE,
                () ->
                        Thread.ofVirtual()
                                .start(
                                        () -> {
                                            try {
                                                seen.complete(TenantContext.current());
                                            } catch (TenantContext.NoPartnerBound e) {
                                                seen.completeExceptionally(e);
                                            }
                                        }));
        assertThatThrownBy(seen::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TenantContext.NoPartnerBound.class);
    }
}
