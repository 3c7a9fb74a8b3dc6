package eu.werein.gateway.sessions;

import com.mongodb.client.MongoClient;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Where sessions live and what their cookie looks like. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableScheduling
class SessionConfiguration {

    private static final int UNTIL_THE_BROWSER_CLOSES = -1;

    /** A request must not wait for a store that is away as long as the driver would. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeTimeouts() {
        return settings ->
                settings.applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(1, TimeUnit.SECONDS)
                                                .readTimeout(5, TimeUnit.SECONDS));
    }

    @Bean
    BrowserSessions browserSessions(MongoClient client, SessionLifetime lifetime, Clock clock) {
        return new BrowserSessions(
                client.getDatabase("gateway__federation").getCollection("sessions"),
                lifetime,
                clock);
    }

    @Bean
    SessionUpkeep sessionUpkeep(BrowserSessions sessions) {
        return new SessionUpkeep(sessions);
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${werein.public-url}") URI publicUrl) {
        boolean https = "https".equals(publicUrl.getScheme());
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(https ? "__Host-werein-session" : "werein-session");
        cookie.setUseSecureCookie(https);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        cookie.setUseBase64Encoding(false);
        cookie.setCookieMaxAge(UNTIL_THE_BROWSER_CLOSES);
        return cookie;
    }
}
