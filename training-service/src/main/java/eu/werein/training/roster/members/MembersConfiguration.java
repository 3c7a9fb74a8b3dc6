package eu.werein.training.roster.members;

import eu.werein.training.roster.Cards;
import io.micrometer.observation.ObservationRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** The gateway waits nine seconds: a roster without names is better than none. */
    private static final Duration ANSWER = Duration.ofSeconds(4);

    @Bean
    Cards cards(@Value("${werein.members-url}") String members, ObservationRegistry observations) {
        return new MembersCards(
                RestClient.builder()
                        .baseUrl(members)
                        .requestFactory(requests())
                        .observationRegistry(observations)
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .registerDefaults()
                                                .withJsonConverter(tolerantJson()))
                        .build());
    }

    private static JdkClientHttpRequestFactory requests() {
        HttpClient http =
                HttpClient.newBuilder()
                        .connectTimeout(CONNECT)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(ANSWER);
        return factory;
    }

    /** A newer members-service may say more than is read here. */
    private static JacksonJsonHttpMessageConverter tolerantJson() {
        return new JacksonJsonHttpMessageConverter(
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }
}
